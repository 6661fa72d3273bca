package api_test

import (
	"net/http"
	"testing"

	"github.com/stretchr/testify/require"

	"sanxiang/domain/party"
)

const edition2027 = `edition: calendar-2027-test
kind: calendar
effective_from: 2026-11-20
source: 测试用的 2027 年安排
years:
  - year: 2027
    days_off:
      - {from: 2027-01-01, to: 2027-01-03, name: 元旦}
`

func TestEditionsAreListedAndTheReviewOfficePublishesThem(t *testing.T) {
	b := open(t)
	officer, head := holder(t, party.Officer), holder(t, party.ReviewHead)
	yaml := []string{"Content-Type", "application/yaml"}
	const path = "/api/v1/catalogue/editions"
	refused := b.send(officer, http.MethodPost, path, []byte(edition2027), yaml...)
	require.Equal(t, http.StatusForbidden, refused.status)
	broken := b.send(head, http.MethodPost, path, []byte("edition: ["), yaml...)
	require.Equal(t, http.StatusUnprocessableEntity, broken.status, string(broken.body))
	var loaded struct {
		Edition string   `json:"edition"`
		Changes []string `json:"changes"`
	}
	b.send(head, http.MethodPost, path, []byte(edition2027), yaml...).into(t, &loaded)
	require.Equal(t, "calendar-2027-test", loaded.Edition)
	require.NotEmpty(t, loaded.Changes)
	var out struct {
		Items []struct {
			Edition string `json:"edition"`
		} `json:"items"`
	}
	b.get(officer, "/catalogue/editions").into(t, &out)
	require.Contains(t, out.Items, struct {
		Edition string `json:"edition"`
	}{"calendar-2027-test"})
}
