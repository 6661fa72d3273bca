// Package papers writes the bureau's papers (文书): what is reviewed, signed,
// served and published. A paper is canonical text: UTF-8, LF, no trailing
// blanks, the same bytes for the same input. Its SHA-256 is what entries,
// opinions and receipts refer to, so nothing here may depend on the clock, on
// chance or on the order of a map.
//
// Every slot of the procedure table has its template of the same name under
// templates. Each value a template prints passes through shown, which writes
// dates in Chinese, marks blanks, and keeps what people typed from posing as
// part of the form.
//
// Reading order: renderer.go, view.go, shown.go, templates/decision.tmpl;
// public.go for the masked public version, print.go for the print page.
package papers
