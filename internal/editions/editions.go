package editions

import (
	"fmt"
	"sync"

	"sanxiang/catalogue"
	"sanxiang/domain/law"
	"sanxiang/internal/store"
)

// shipped is read-only: the editions inside the program, parsed when they are
// first asked for.
var shipped = sync.OnceValues(catalogue.Shipped)

// Of is the rules: the shipped editions and the loaded ones together.
func Of(rows []store.Edition) (law.Editions, error) {
	base, err := shipped()
	if err != nil || len(rows) == 0 {
		return base, err
	}
	loaded := make([]law.Edition, len(rows))
	for i, r := range rows {
		if loaded[i], err = catalogue.Parse(r.Body); err != nil {
			return law.Editions{}, fmt.Errorf("edition %s of %s: %w", r.Edition, r.Kind, err)
		}
	}
	return catalogue.Merge(base, loaded...)
}
