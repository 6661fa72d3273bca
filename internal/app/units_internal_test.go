package app

import (
	"testing"

	"github.com/stretchr/testify/require"

	"sanxiang/internal/store"
)

func TestPapersCallUnitsByTheirNames(t *testing.T) {
	u := &unitNames{}
	require.Empty(t, u.of("market"))
	_, err := u.people(store.Directory{Units: []store.Unit{{ID: "market", Name: "建筑市场监管科"}}})
	require.NoError(t, err)
	require.Equal(t, "建筑市场监管科", u.of("market"))
	require.Empty(t, u.of("elsewhere"))
}
