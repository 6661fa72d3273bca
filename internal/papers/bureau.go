package papers

import (
	"fmt"
	"strings"

	"sanxiang/domain/party"
)

// Bureau is what papers say of the authority that makes them.
type Bureau struct {
	Name            string // 机关名称, in full
	Short           string // 机关代字, the beginning of every document number
	Reconsideration string // 行政复议机关
	Court           string // 有管辖权的人民法院
	// Units names a unit by its id, as it is called now; a unit that is unknown
	// is printed as its id.
	Units func(party.UnitID) string
}

// Qilin is the bureau that the product is made for.
func Qilin() Bureau {
	return Bureau{
		Name:            "曲靖市麒麟区住房和城乡建设局",
		Short:           "麒住建",
		Reconsideration: "曲靖市麒麟区人民政府",
		Court:           "曲靖市麒麟区人民法院",
	}
}

// Number writes a document number: 麒住建罚〔2026〕第1号, with the full year in
// 六角括号 and no leading zeros.
func (b Bureau) Number(series string, year, n int) string {
	return fmt.Sprintf("%s%s〔%d〕第%d号", b.Short, series, year, n)
}

func (b Bureau) check() error {
	for item, text := range map[string]string{
		"name": b.Name, "short name": b.Short, "reconsideration authority": b.Reconsideration, "court": b.Court,
	} {
		if strings.TrimSpace(text) == "" {
			return fmt.Errorf("the bureau's %s is missing", item)
		}
	}
	return nil
}

func (b Bureau) unit(id party.UnitID) string {
	if b.Units != nil {
		if name := b.Units(id); name != "" {
			return name
		}
	}
	return string(id)
}
