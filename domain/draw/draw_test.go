package draw_test

import (
	"encoding/json"
	"fmt"
	"math"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"sanxiang/domain/draw"
)

const seed = "1f03041f775f8cfd045c2537261f5a4bbccd97184cc76c270b69a5820f9b2f8b"

func frozen() draw.Protocol {
	return draw.Freeze(draw.Commitment(seed), 3,
		[]string{"91530302MA6K1A2B37", "91530302MA6N7C8D1R", "91530302MA6P4E5F2P", "91530302MA7H2K3L43", "11530302015110000H"},
		[]string{"zhangwei", "lina", "wangqiang", "zhaomin"},
		[]draw.Conflict{{Officer: "zhangwei", Object: "91530302MA7H2K3L43"}, {Officer: "lina", Object: "91530302MA6K1A2B37"}})
}

// The expected values were worked out by a program of its own, written in
// another language from the seven lines of the package's comment.
func TestTheDrawIsTheOneThatAnybodyWorksOut(t *testing.T) {
	p, f := frozen().Draw(seed, "三十七")
	require.Nil(t, f)
	require.Equal(t, "a3b7bdec9403998a4ce24b046b9cfee5f0e5cb518a3e27083d8b7d3688296ac0", p.Commitment)
	require.Equal(t, "cd8b1a6beddc186875f248d4b7cf3814df1e0b0f3b48004f27e5da2dbb110a15", p.ObjectsSHA256)
	require.Equal(t, "a1b01d19edf8628d26bf7b5793b92b14c81cb3f9df83953fb6f3e04bbf6a123a", p.OfficersSHA256)
	require.Equal(t, []draw.Drawn{
		{Object: "91530302MA6N7C8D1R", Officers: []string{"zhaomin", "wangqiang"}},
		{Object: "91530302MA7H2K3L43", Officers: []string{"wangqiang", "lina"}},
		{Object: "11530302015110000H", Officers: []string{"zhaomin", "wangqiang"}},
	}, p.Drawn)
	require.Nil(t, p.Verify())
	public := p.Public()
	require.Nil(t, public.Verify(), "the objects can be worked out without knowing the officers")
	require.Empty(t, public.Drawn[0].Officers)
	require.NotEmpty(t, p.Drawn[0].Officers, "and the protocol itself stays whole")
}

func TestTheOrderOfTheListsDoesNotMatter(t *testing.T) {
	p := frozen()
	shuffled := draw.Freeze(p.Commitment, p.Count, append(slices.Clone(p.Objects[2:]), p.Objects[:3]...), []string{"zhaomin", "wangqiang", "zhangwei", "lina", "lina"}, slices.Clone(p.Conflicts))
	require.Equal(t, p, shuffled)
}

// Whatever of the protocol is changed afterwards is found.
func TestAChangedProtocolDoesNotVerify(t *testing.T) {
	whole, f := frozen().Draw(seed, "三十七")
	require.Nil(t, f)
	for name, change := range map[string]func(*draw.Protocol){
		"another seed":       func(p *draw.Protocol) { p.Seed = strings.Repeat("a", 64) },
		"no seed":            func(p *draw.Protocol) { p.Seed = "" },
		"another commitment": func(p *draw.Protocol) { p.Commitment = strings.Repeat("a", 64) },
		"another word":       func(p *draw.Protocol) { p.Word = "三十八" },
		"another count":      func(p *draw.Protocol) { p.Count = 2 },
		"an object less":     func(p *draw.Protocol) { p.Objects = p.Objects[1:] },
		"objects in another order": func(p *draw.Protocol) {
			p.Objects = append(slices.Clone(p.Objects[1:]), p.Objects[0])
		},
		"an officer less":      func(p *draw.Protocol) { p.Officers = p.Officers[1:] },
		"a conflict less":      func(p *draw.Protocol) { p.Conflicts = p.Conflicts[1:] },
		"another object drawn": func(p *draw.Protocol) { p.Drawn[0].Object = p.Drawn[1].Object },
		"another officer":      func(p *draw.Protocol) { p.Drawn[0].Officers[0] = "lina" },
		"another algorithm":    func(p *draw.Protocol) { p.Algorithm = "sanxiang-draw-0" },
	} {
		body, err := json.Marshal(whole)
		require.NoError(t, err)
		var p draw.Protocol
		require.NoError(t, json.Unmarshal(body, &p))
		require.Nil(t, p.Verify())
		change(&p)
		require.NotNil(t, p.Verify(), name)
	}
}

func TestWhatCannotBeDrawnIsRefused(t *testing.T) {
	p := frozen()
	_, f := p.Draw(strings.Repeat("a", 64), "三十七")
	require.Contains(t, f.Message, "承诺值")
	_, f = p.Draw(strings.ToUpper(seed), "三十七")
	require.Contains(t, f.Message, "承诺值")
	for name, q := range map[string]draw.Protocol{
		"none":           draw.Freeze(p.Commitment, 0, p.Objects, p.Officers, nil),
		"more than all":  draw.Freeze(p.Commitment, 6, p.Objects, p.Officers, nil),
		"one officer":    draw.Freeze(p.Commitment, 1, p.Objects, p.Officers[:1], nil),
		"two lines":      draw.Freeze(p.Commitment, 1, []string{"a\nb"}, p.Officers, nil),
		"no name":        draw.Freeze(p.Commitment, 1, []string{""}, p.Officers, nil),
		"no commitment":  draw.Freeze("种子", 1, p.Objects, p.Officers, nil),
		"one left apart": draw.Freeze(p.Commitment, 1, p.Objects, p.Officers[:2], []draw.Conflict{{Officer: p.Officers[0], Object: p.Objects[4]}}),
	} {
		require.NotNil(t, q.Possible(), name)
	}
}

func named(prefix string, n int) []string {
	list := make([]string, n)
	for i := range list {
		list[i] = fmt.Sprintf("%s%03d", prefix, i)
	}
	return list
}

// Of any lists: as many objects as asked for, each once, each from the list;
// two different officers each, none with a conflict; and the same again.
func TestEveryDrawKeepsTheRules(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		objects, officers := named("o", rapid.IntRange(1, 40).Draw(t, "objects")), named("p", rapid.IntRange(2, 9).Draw(t, "officers"))
		var conflicts []draw.Conflict
		for range rapid.IntRange(0, 30).Draw(t, "conflicts") {
			c := draw.Conflict{Officer: rapid.SampledFrom(officers).Draw(t, "officer"), Object: rapid.SampledFrom(objects).Draw(t, "object")}
			if p := draw.Freeze("", 1, objects, officers, append(slices.Clone(conflicts), c)); len(p.Free(c.Object)) >= draw.OfficersEach {
				conflicts = append(conflicts, c)
			}
		}
		count := rapid.IntRange(1, len(objects)).Draw(t, "count")
		own := draw.Commitment(rapid.String().Draw(t, "seed"))
		p := draw.Freeze(draw.Commitment(own), count, objects, officers, conflicts)
		done, f := p.Draw(own, rapid.String().Draw(t, "word"))
		require.Nil(t, f)
		require.Len(t, done.Drawn, count)
		seen := map[string]bool{}
		for _, d := range done.Drawn {
			require.Contains(t, objects, d.Object)
			require.False(t, seen[d.Object], "twice")
			seen[d.Object] = true
			require.Len(t, d.Officers, draw.OfficersEach)
			require.NotEqual(t, d.Officers[0], d.Officers[1])
			for _, id := range d.Officers {
				require.Contains(t, officers, id)
				require.NotContains(t, conflicts, draw.Conflict{Officer: id, Object: d.Object})
			}
		}
		require.Nil(t, done.Verify())
	})
}

// Over many seeds every object, every place and every pair of officers comes up
// as often as the others: within five standard deviations, with seeds that are
// always the same.
func TestNobodyIsFavoured(t *testing.T) {
	const seeds, n, k = 12_000, 7, 3
	objects, officers := named("o", n), named("p", 4)
	chosen, first, pairs := map[string]int{}, map[string]int{}, map[string]int{}
	for i := range seeds {
		own := draw.Commitment(fmt.Sprint("seed ", i))
		p, f := draw.Freeze(draw.Commitment(own), k, objects, officers, []draw.Conflict{{Officer: "p003", Object: "o000"}}).Draw(own, "word")
		require.Nil(t, f)
		first[p.Drawn[0].Object]++
		for _, d := range p.Drawn {
			chosen[d.Object]++
			if d.Object == "o000" {
				pairs[strings.Join(d.Officers, " ")]++
			}
		}
	}
	even := func(counts map[string]int, among, of int) {
		require.Len(t, counts, among)
		total := 0
		for _, c := range counts {
			total += c
		}
		share := float64(total) / float64(among)
		for name, c := range counts {
			require.InDelta(t, share, c, 5*deviation(share, float64(of)), name)
		}
	}
	even(chosen, n, seeds)
	even(first, n, seeds)
	even(pairs, 6, chosen["o000"]) // three officers without a conflict, in two places
}

// deviation is the standard deviation of a count that is expected to be so
// large among so many.
func deviation(expected, of float64) float64 { return math.Sqrt(expected * (1 - expected/of)) }
