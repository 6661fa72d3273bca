package cli

import (
	"bytes"
	"context"
	"crypto/rand"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
	"os"

	"sanxiang/domain/draw"
)

// DrawCmd groups what people need for a random draw and what anybody needs to
// check one. Neither touches the record.
type DrawCmd struct {
	Seed   DrawSeedCmd   `cmd:"" help:"生成抽取用的种子和承诺值。"`
	Verify DrawVerifyCmd `cmd:"" help:"按照公布的算法重新计算一次抽取，与记载的结果比较。"`
}

// DrawSeedCmd is `sanxiang draw seed`.
type DrawSeedCmd struct {
	JSON bool `name:"json" help:"以 JSON 输出。"`
}

// Run makes a seed that nobody can guess.
func (d DrawSeedCmd) Run(_ context.Context, a *App) error {
	var chance [32]byte
	if _, err := rand.Read(chance[:]); err != nil {
		return fmt.Errorf("没有取得随机数：%w", err)
	}
	seed := hex.EncodeToString(chance[:])
	if d.JSON {
		return json.NewEncoder(a.Out).Encode(map[string]string{"seed": seed, "commitment": draw.Commitment(seed)})
	}
	return a.say("种子（抽取之前保密，抽取时公开）：%s\n承诺值（种子的 SHA-256，抽取之前提交）：%s\n", seed, draw.Commitment(seed))
}

// DrawVerifyCmd is `sanxiang draw verify`.
type DrawVerifyCmd struct {
	Protocol string `arg:"" help:"抽取记录（JSON）：公示信息中的核验数据，或者案件信息中 plan.draws 的 protocol；- 从标准输入读取。" placeholder:"FILE"`
}

// Run works the draw out again. One that does not agree is an error.
func (d DrawVerifyCmd) Run(_ context.Context, a *App) error {
	p, err := d.read(a)
	if err != nil {
		return err
	}
	if f := p.Verify(); f != nil {
		return f
	}
	for _, one := range p.Drawn {
		if err := a.say("%s%s\n", one.Object, listed(one.Officers)); err != nil {
			return err
		}
	}
	if len(p.Officers) == 0 {
		return a.say("ok：从 %d 户中抽取 %d 户，结果与重新计算的相同；记录不含检查人员，没有核验检查人员\n", len(p.Objects), p.Count)
	}
	return a.say("ok：从 %d 户、%d 名检查人员中抽取 %d 户，结果与重新计算的相同\n", len(p.Objects), len(p.Officers), p.Count)
}

func listed(officers []string) string {
	text := ""
	for _, id := range officers {
		text += "\t" + id
	}
	return text
}

func (d DrawVerifyCmd) read(a *App) (draw.Protocol, error) {
	var p draw.Protocol
	var body []byte
	var err error
	if d.Protocol == "-" {
		body, err = io.ReadAll(a.In)
	} else {
		body, err = os.ReadFile(d.Protocol)
	}
	if err != nil {
		return p, fmt.Errorf("没有读到抽取记录：%w", err)
	}
	dec := json.NewDecoder(bytes.NewReader(body))
	dec.DisallowUnknownFields()
	if err := dec.Decode(&p); err != nil {
		return p, fmt.Errorf("抽取记录不是可以识别的 JSON：%w", err)
	}
	return p, nil
}
