package cli

import (
	"encoding/json"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"sanxiang/domain/draw"
)

func TestDrawSeedIsNeverTheSame(t *testing.T) {
	var one, two struct{ Seed, Commitment string }
	for _, into := range []any{&one, &two} {
		s := dev(t, nil, "", "draw", "seed", "--json")
		require.Equal(t, 0, s.code, s.err)
		require.NoError(t, json.Unmarshal([]byte(s.out), into))
	}
	require.True(t, draw.IsDigest(one.Seed))
	require.Equal(t, draw.Commitment(one.Seed), one.Commitment)
	require.NotEqual(t, one.Seed, two.Seed)
	require.Contains(t, dev(t, nil, "", "draw", "seed").out, "承诺值")
}

func TestDrawVerifyWorksTheDrawOutAgain(t *testing.T) {
	seed := draw.Commitment("seed")
	p, f := draw.Freeze(draw.Commitment(seed), 2, []string{"a", "b", "c"}, []string{"x", "y", "z"}, nil).Draw(seed, "三十七二十一")
	require.Nil(t, f)
	whole, err := json.Marshal(p)
	require.NoError(t, err)
	public, err := json.Marshal(p.Public())
	require.NoError(t, err)

	file := filepath.Join(t.TempDir(), "draw.json")
	require.NoError(t, os.WriteFile(file, whole, 0o600))
	s := dev(t, nil, "", "draw", "verify", file)
	require.Equal(t, 0, s.code, s.err)
	require.Contains(t, s.out, "3 名检查人员")
	s = dev(t, nil, string(public), "draw", "verify", "-")
	require.Equal(t, 0, s.code, s.err)
	require.Contains(t, s.out, "没有核验检查人员")

	p.Drawn[0].Object = "c"
	p.Drawn[1].Object = "c"
	changed, err := json.Marshal(p)
	require.NoError(t, err)
	requireLine(t, dev(t, nil, string(changed), "draw", "verify", "-"), "重新计算")
	requireLine(t, dev(t, nil, `{"winners":[]}`, "draw", "verify", "-"), "JSON")
	requireLine(t, dev(t, nil, "", "draw", "verify", filepath.Join(t.TempDir(), "none")), "没有读到")
}
