package hooks

import (
	"encoding/base64"
	"errors"
	"fmt"
	"net/url"
	"regexp"
	"strings"
)

// Endpoint is one system that is told. The newest secret comes first; while an
// older one is listed as well, each message carries a signature by either.
type Endpoint struct {
	Name    string
	URL     string
	secrets [][]byte
}

// ErrEndpoint marks a list of endpoints that cannot be used as it is written.
var ErrEndpoint = errors.New("hooks")

const (
	secretPrefix = "whsec_"
	// What Standard Webhooks asks of a secret, in bytes.
	shortest, longest = 24, 64
)

var nameForm = regexp.MustCompile(`^[a-z0-9][a-z0-9-]{0,39}$`)

// Parse reads "name https://host/path whsec_<base64> …", one endpoint a line or
// between semicolons, its secrets newest first. The errors repeat no secret and
// no address, which may hold one.
func Parse(list string) ([]Endpoint, error) {
	var all []Endpoint
	seen := map[string]bool{}
	for entry := range strings.FieldsFuncSeq(list, func(r rune) bool { return r == '\n' || r == ';' }) {
		if strings.TrimSpace(entry) == "" {
			continue
		}
		e, err := parse(strings.Fields(entry))
		if err != nil {
			return nil, err
		}
		if seen[e.Name] {
			return nil, fmt.Errorf("%w: %q stands twice in the list", ErrEndpoint, e.Name)
		}
		seen[e.Name] = true
		all = append(all, e)
	}
	return all, nil
}

func parse(fields []string) (Endpoint, error) {
	if len(fields) < 3 {
		return Endpoint{}, fmt.Errorf("%w: each entry must read: name https://host/path whsec_base64 [older secrets]", ErrEndpoint)
	}
	e := Endpoint{Name: fields[0], URL: fields[1]}
	if !nameForm.MatchString(e.Name) {
		return Endpoint{}, fmt.Errorf("%w: a name has lower-case letters, digits and hyphens, at most 40", ErrEndpoint)
	}
	u, err := url.Parse(e.URL)
	if err != nil || u.Host == "" || u.Scheme != "https" && u.Scheme != "http" || u.User != nil || u.Fragment != "" {
		return Endpoint{}, fmt.Errorf("%w: the address of %q must read https://host/path", ErrEndpoint, e.Name)
	}
	for _, text := range fields[2:] {
		encoded, marked := strings.CutPrefix(text, secretPrefix)
		secret, err := base64.StdEncoding.DecodeString(encoded)
		if !marked || err != nil || len(secret) < shortest || len(secret) > longest {
			return Endpoint{}, fmt.Errorf("%w: a secret of %q must read whsec_ and the base64 of %d to %d bytes", ErrEndpoint, e.Name, shortest, longest)
		}
		e.secrets = append(e.secrets, secret)
	}
	return e, nil
}

// Encrypted tells whether the endpoint is reached through TLS.
func (e Endpoint) Encrypted() bool { return strings.HasPrefix(e.URL, "https://") }

// Secrets are the endpoint's secrets, newest first, for whoever judges how they
// were made.
func (e Endpoint) Secrets() [][]byte { return e.secrets }

// String names the endpoint without its address and secrets.
func (e Endpoint) String() string { return e.Name }
