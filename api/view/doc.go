// Package view is what the API shows: plain JSON shapes, without behaviour.
// Handlers send them, internal/reading fills them, and the OpenAPI document and
// the desk's types are generated from them. Titles are Chinese, amounts are in
// 分, civil dates are "2006-01-02" in Asia/Shanghai, instants are RFC 3339.
package view
