package draw

import (
	"crypto/sha256"
	"encoding/hex"
	"regexp"
	"slices"
	"strings"
	"unicode"

	"sanxiang/domain/fault"
)

// Algorithm names the way in which this version draws. A protocol keeps the
// name of the one that it was drawn by.
const Algorithm = "sanxiang-draw-1"

// OfficersEach is how many officers are drawn for an object (处罚法42).
const OfficersEach = 2

// Conflict keeps an officer from one object (利害关系).
type Conflict struct {
	Officer string `json:"officer" doc:"执法人员"`
	Object  string `json:"object" doc:"检查对象"`
}

// Drawn is one object and the officers who came up for it.
type Drawn struct {
	Object   string   `json:"object" doc:"检查对象"`
	Officers []string `json:"officers,omitempty" doc:"执法人员"`
}

// Protocol is one draw, as far as it has come: what was frozen, then the seed
// and the word, then what came up. It holds everything that is needed to work
// the draw out again. What the public reads leaves the officers out; their
// digest alone is enough to work out the objects.
type Protocol struct {
	Algorithm      string     `json:"algorithm" doc:"抽取方法"`
	Commitment     string     `json:"commitment" doc:"种子的摘要"` // H(seed)
	Count          int        `json:"count" doc:"抽取数量"`       // objects to draw
	Objects        []string   `json:"objects" doc:"检查对象名单"`
	ObjectsSHA256  string     `json:"objects_sha256" doc:"检查对象名单的摘要"`
	Officers       []string   `json:"officers,omitempty" doc:"执法人员"`
	Conflicts      []Conflict `json:"conflicts,omitempty" doc:"利害关系和回避声明"`
	OfficersSHA256 string     `json:"officers_sha256" doc:"执法人员名单的摘要"`
	Seed           string     `json:"seed,omitempty" doc:"种子"`
	Word           string     `json:"word,omitempty" doc:"见证人所说的词"` // of the witness, said after the commitment
	Drawn          []Drawn    `json:"drawn,omitempty" doc:"抽取结果"`
}

// digits is read-only: a digest or a seed.
var digits = regexp.MustCompile(`^[0-9a-f]{64}$`)

// IsDigest tells whether the text is 64 lower-case hexadecimal digits, as seeds
// and digests are.
func IsDigest(text string) bool { return digits.MatchString(text) }

// Commitment is what is made known of a seed before the draw.
func Commitment(seed string) string { return digest(seed) }

func digest(text string) string {
	sum := sha256.Sum256([]byte(text))
	return hex.EncodeToString(sum[:])
}

// Freeze puts the lists into their order and takes their digests.
func Freeze(commitment string, count int, objects, officers []string, conflicts []Conflict) Protocol {
	p := Protocol{
		Algorithm: Algorithm, Commitment: commitment, Count: count, Objects: ordered(objects), Officers: ordered(officers), Conflicts: slices.Clone(conflicts),
	}
	slices.SortFunc(p.Conflicts, func(a, b Conflict) int { return strings.Compare(a.line(), b.line()) })
	p.Conflicts = slices.Compact(p.Conflicts)
	p.ObjectsSHA256, p.OfficersSHA256 = digest(strings.Join(p.Objects, "\n")), digest(p.officersText())
	return p
}

func ordered(list []string) []string {
	list = slices.Clone(list)
	slices.Sort(list)
	return slices.Compact(list)
}

func (c Conflict) line() string { return "conflict\t" + c.Officer + "\t" + c.Object }

func (p Protocol) officersText() string {
	var lines []string
	for _, id := range p.Officers {
		lines = append(lines, "officer\t"+id)
	}
	for _, c := range p.Conflicts {
		lines = append(lines, c.line())
	}
	return strings.Join(lines, "\n")
}

// Free lists the officers who have no conflict with the object.
func (p Protocol) Free(object string) []string {
	return slices.DeleteFunc(slices.Clone(p.Officers), func(id string) bool { return slices.Contains(p.Conflicts, Conflict{id, object}) })
}

// Possible refuses lists from which nothing can be drawn.
func (p Protocol) Possible() *fault.Fault {
	switch {
	case p.Algorithm != Algorithm:
		return fault.New(fault.Invalid, "抽取算法“%s”不是本程序所知的算法", p.Algorithm)
	case !IsDigest(p.Commitment):
		return fault.New(fault.Invalid, "承诺值应当是种子的 SHA-256，即六十四位小写十六进制数字")
	case p.Count < 1 || p.Count > len(p.Objects):
		return fault.New(fault.Invalid, "可以抽取的检查对象有 %d 户，不能抽取 %d 户", len(p.Objects), p.Count)
	}
	for _, text := range slices.Concat(p.Objects, p.Officers) {
		if text == "" || strings.ContainsFunc(text, unicode.IsControl) {
			return fault.New(fault.Invalid, "名单中有空白或者含有控制字符的条目")
		}
	}
	for i, object := range p.Objects {
		if free := len(p.Free(object)); len(p.Officers) > 0 && free < OfficersEach {
			return fault.New(fault.Invalid, "与名单中第 %d 户检查对象没有利害关系的检查人员只有 %d 名，不足两名", i+1, free)
		}
	}
	return nil
}

// Draw completes the protocol with the seed, the word and what comes up. It
// refuses a seed that was not committed to.
func (p Protocol) Draw(seed, word string) (Protocol, *fault.Fault) {
	if f := p.Possible(); f != nil {
		return p, f
	}
	if !IsDigest(seed) || Commitment(seed) != p.Commitment {
		return p, fault.New(fault.Invalid, "种子的 SHA-256 与抽取前公布的承诺值不符")
	}
	p.Seed, p.Word = seed, word
	return p.drawn(), nil
}

func (p Protocol) drawn() Protocol {
	root := p.root()
	objects := numbers{root: root, purpose: "objects"}
	p.Drawn = nil
	for _, object := range objects.choose(p.Objects, p.Count) {
		d := Drawn{Object: object}
		if len(p.Officers) > 0 {
			officers := numbers{root: root, purpose: "officers\n" + object}
			d.Officers = officers.choose(p.Free(object), OfficersEach)
		}
		p.Drawn = append(p.Drawn, d)
	}
	return p
}

// Public is the protocol without the officers.
func (p Protocol) Public() Protocol {
	p.Officers, p.Conflicts = nil, nil
	p.Drawn = slices.Clone(p.Drawn)
	for i := range p.Drawn {
		p.Drawn[i].Officers = nil
	}
	return p
}

// Verify works the draw out again and says what does not agree. Of a protocol
// without officers it judges the objects alone.
func (p Protocol) Verify() *fault.Fault {
	if digest(strings.Join(p.Objects, "\n")) != p.ObjectsSHA256 || !slices.Equal(ordered(p.Objects), p.Objects) {
		return fault.New(fault.Invalid, "检查对象名单与其摘要不符，或者没有按规定排序")
	}
	if len(p.Officers) > 0 {
		again := Freeze(p.Commitment, p.Count, p.Objects, p.Officers, p.Conflicts)
		if again.OfficersSHA256 != p.OfficersSHA256 || !slices.Equal(again.Officers, p.Officers) {
			return fault.New(fault.Invalid, "检查人员名单与其摘要不符，或者没有按规定排序")
		}
	}
	again, f := p.Draw(p.Seed, p.Word)
	if f != nil {
		return f
	}
	if !slices.EqualFunc(again.Drawn, p.Drawn, Drawn.same) {
		return fault.New(fault.Invalid, "按照记载的种子和名单重新计算，抽取结果与记载的不同")
	}
	return nil
}

func (d Drawn) same(o Drawn) bool {
	return d.Object == o.Object && slices.Equal(d.Officers, o.Officers)
}
