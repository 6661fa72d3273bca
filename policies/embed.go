package policies

import _ "embed"

//go:generate go test . -run ^TestCommittedFilesAreWhatTheTablesSay$ -update

// Model is the enforcer's model.
//
//go:embed model.conf
var Model string

// Policy is the committed policy that the enforcer reads.
//
//go:embed policy.csv
var Policy string
