package main

import (
	"bytes"
	"os"
	"testing"

	"github.com/stretchr/testify/require"
)

// The committed estimate is what the generator writes: nobody edits it.
func TestTheEstimateIsGenerated(t *testing.T) {
	want, err := os.ReadFile("../../editions/calendar-estimated.yaml")
	require.NoError(t, err)
	var out bytes.Buffer
	require.NoError(t, run(&out, true, ""))
	require.Equal(t, string(want), out.String())
}

func TestThePackageDataBecomesStretches(t *testing.T) {
	path := t.TempDir() + "/in.json"
	require.NoError(t, os.WriteFile(path, []byte(`{
		"holidays": {"2026-10-02": "National Day,国庆节,3", "2026-10-01": "National Day,国庆节,3", "2026-09-25": "Mid-autumn Festival,中秋,1"},
		"workdays": {"2026-10-10": "National Day,国庆节,3"},
		"inLieuDays": {"2026-10-02": "National Day,国庆节,3"}}`), 0o600))
	var out bytes.Buffer
	require.NoError(t, run(&out, false, path))
	require.Equal(t, publishedHead+`  - year: 2026
    days_off:
      - {from: 2026-09-25, name: 中秋节}
      - {from: 2026-10-01, to: 2026-10-02, name: 国庆节}
    make_up:
      - {from: 2026-10-10, name: 国庆节}
`, out.String())
}
