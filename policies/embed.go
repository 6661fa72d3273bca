package policies

import _ "embed"

// Model is the enforcer's model.
//
//go:embed model.conf
var Model string

// Policy is the committed policy that the enforcer reads.
//
//go:embed policy.csv
var Policy string
