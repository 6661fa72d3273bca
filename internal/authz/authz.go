package authz

import (
	"encoding/csv"
	"fmt"
	"slices"
	"strings"
	"sync"

	"github.com/casbin/casbin/v2"
	"github.com/casbin/casbin/v2/model"
	"github.com/casbin/casbin/v2/persist"

	"sanxiang/api/view"
	"sanxiang/domain/party"
	"sanxiang/domain/procedure"
	"sanxiang/policies"
)

type question struct {
	action string
	role   party.Role
	scope  procedure.Scope
}

// Matrix is every right there is. It never changes and is safe for concurrent
// use.
type Matrix struct{ open map[question]struct{} }

// New answers the matrix of the policy that is compiled in, which is computed once.
func New() (*Matrix, error) { return shipped() }

var shipped = sync.OnceValues(func() (*Matrix, error) { return compute(policies.Model, policies.Policy) })

func compute(conf, policy string) (*Matrix, error) {
	m, err := model.NewModelFromString(conf)
	if err != nil {
		return nil, fmt.Errorf("authz: model: %w", err)
	}
	actions, err := load(policy, m)
	if err != nil {
		return nil, fmt.Errorf("authz: policy: %w", err)
	}
	enforcer, err := casbin.NewEnforcer(m)
	if err != nil {
		return nil, fmt.Errorf("authz: %w", err)
	}
	roles := append(party.Roles(), policies.SignedIn, policies.Anyone)
	matrix := &Matrix{open: map[question]struct{}{}}
	for _, action := range actions {
		for _, role := range roles {
			for _, scope := range []procedure.Scope{procedure.OwnUnit, procedure.Bureau} {
				open, err := enforcer.Enforce(action, string(role), string(scope))
				if err != nil {
					return nil, fmt.Errorf("authz: %s for %s: %w", action, role, err)
				}
				if open {
					matrix.open[question{action, role, scope}] = struct{}{}
				}
			}
		}
	}
	return matrix, nil
}

// load gives the policy's rules to the model and lists the actions they name.
// Casbin's own adapter for texts passes over lines that it cannot read.
func load(policy string, m model.Model) ([]string, error) {
	lines := csv.NewReader(strings.NewReader(policy))
	lines.Comment, lines.TrimLeadingSpace = '#', true
	lines.FieldsPerRecord = 4 // p, action, role, scope
	rules, err := lines.ReadAll()
	if err != nil {
		return nil, err
	}
	var actions []string
	for _, rule := range rules {
		if err := persist.LoadPolicyArray(rule, m); err != nil {
			return nil, err
		}
		actions = append(actions, rule[1])
	}
	slices.Sort(actions)
	return slices.Compact(actions), nil
}

// May answers whether a role reaches an action. The scope says where the role
// is held: in the case's own unit, or elsewhere in the bureau.
func (m *Matrix) May(role party.Role, action string, scope procedure.Scope) bool {
	_, open := m.open[question{action, role, scope}]
	return open
}

// Any answers in which of the given roles, which must hold today, somebody who
// is signed in reaches an action on a case of the unit; the unit is empty where
// there is no case. Where it takes no role the answer is policies.SignedIn or
// policies.Anyone.
func (m *Matrix) Any(assignments []party.Assignment, unit party.UnitID, action string) (party.Role, bool) {
	for _, a := range assignments {
		scope := procedure.Bureau
		if unit != "" && a.Unit == unit {
			scope = procedure.OwnUnit
		}
		if m.May(a.Role, action, scope) {
			return a.Role, true
		}
	}
	for _, r := range []party.Role{policies.SignedIn, policies.Anyone} {
		if m.May(r, action, procedure.Bureau) {
			return r, true
		}
	}
	return "", false
}

// Public answers whether an action is open to whoever is not signed in.
func (m *Matrix) Public(action string) bool {
	return m.May(policies.Anyone, action, procedure.Bureau)
}

// Titles lists every action that a route or the access log may name, with what
// it is called. Procedures share acts under one name.
func (m *Matrix) Titles() []view.Named { return slices.Clone(titles()) }

var titles = sync.OnceValue(func() []view.Named {
	var list []view.Named
	seen := map[string]bool{}
	add := func(id, name string) {
		if !seen[id] {
			seen[id] = true
			list = append(list, view.Named{ID: id, Name: name})
		}
	}
	for _, a := range policies.Actions() {
		add(a.Name, a.Title)
	}
	for _, t := range policies.Tables() {
		for _, a := range t.Acts {
			add(string(a.Name), a.Title)
		}
	}
	return list
})

// Known answers whether any rule names the action. A route whose action is
// not known is closed to everybody, which nobody can have meant.
func (m *Matrix) Known(action string) bool {
	for q := range m.open {
		if q.action == action {
			return true
		}
	}
	return false
}
