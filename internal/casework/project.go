package casework

import (
	"context"
	"encoding/json"
	"fmt"
	"reflect"
	"slices"
	"strings"
	"time"

	"github.com/google/uuid"

	"sanxiang/domain/calendar"
	"sanxiang/domain/casefile"
	"sanxiang/domain/deadline"
	"sanxiang/domain/duties"
	"sanxiang/domain/law"
	"sanxiang/domain/party"
	"sanxiang/domain/procedure"
	"sanxiang/internal/store"
)

// saveHead writes the row that lists and locks read.
func (s *Service) saveHead(ctx context.Context, tx *store.Tx, head store.Case, k *known, pctx procedure.Context) error {
	c := k.c
	states, err := json.Marshal(c.States)
	if err != nil {
		return err
	}
	row := store.Case{
		ID: c.ID, Procedure: c.Procedure, Unit: string(c.Unit), Power: c.Matter.Power, Title: titleOf(c, pctx, head),
		PartyName: c.Matter.Party.Name, PartyKind: string(c.Matter.Party.Kind), MainState: string(c.In(casefile.Main)), States: string(states),
		Level: string(c.In(casefile.Ladder)), Sequence: c.Sequence, EngineSequence: head.EngineSequence, Hash: k.hash, OpenedAt: c.OpenedAt,
		UpdatedAt: c.LastAt, Ended: done(c), CalendarEdition: pctx.Rules.Stamp,
	}
	if n := c.Number(); n != "" {
		row.Number = &n
	}
	if o := c.Origin; o != nil {
		row.OriginCase, row.OriginKind = &o.CaseID, o.Kind
	}
	if i := c.Inspection; i.Counts() {
		key, year := procedure.Enterprise(c.Matter.Party.IDCode, c.Matter.Party.Name), calendar.DateOf(i.ApprovedAt).Year()
		row.Inspected, row.InspectedYear = &key, &year
	}
	if c.Decision != nil {
		row.DecidedAt = &c.Decision.MadeAt
	}
	if at := closedAt(c); !at.IsZero() {
		row.ClosedAt = &at
	}
	row.NextAlarmAt = nextAlarm(c, pctx)
	if head.Sequence == 0 {
		return tx.InsertCase(ctx, row)
	}
	return tx.UpdateCase(ctx, row)
}

// titleOf is what a case is called; the head is as it was written last.
func titleOf(c casefile.Case, pctx procedure.Context, head store.Case) string {
	if c.Plan != nil {
		return c.Matter.Summary
	}
	if title := pctx.Rules.Powers[c.Matter.Power].Title; title != "" {
		return title
	}
	return head.Title // the power left the catalogue since
}

func nextAlarm(c casefile.Case, pctx procedure.Context) *time.Time {
	var first *time.Time
	for _, step := range procedure.NextSteps(c, pctx) {
		if at := utc(step.At); first == nil || at.Before(*first) {
			first = &at
		}
	}
	return first
}

func closedAt(c casefile.Case) time.Time {
	for _, e := range c.Events {
		if e.Kind == "closure.approve" && !e.Struck {
			return e.HappenedAt
		}
	}
	return time.Time{}
}

// projection is what screens read of a case beside its head.
type projection struct {
	clocks []store.Clock
	todo   []procedure.Task // what the rows of tasks were made of
	tasks  []store.Task
	people []store.CasePerson
	text   store.CaseText
}

func (s *Service) projection(c casefile.Case, pctx procedure.Context, head store.Case) (*projection, error) {
	table, err := s.tableOf(c, "")
	if err != nil {
		return nil, err
	}
	clocks, err := clockRows(c, pctx)
	todo := procedure.Tasks(table, c, pctx)
	return &projection{clocks: clocks, todo: todo, tasks: taskRows(todo, c), people: peopleRows(table, c), text: caseText(c, titleOf(c, pctx, head))}, err
}

// project writes what screens read of the case, in the act's transaction, so
// that the next read is at least as new as the act. Rows that this process
// wrote at the step before, and that are the same now, are left alone.
func (s *Service) project(ctx context.Context, tx *store.Tx, head store.Case, before, after *known, pctx procedure.Context) error {
	rows, err := s.projection(after.c, pctx, head)
	if err != nil {
		return err
	}
	if err := rewrite(ctx, tx, after.c.ID, before.written, rows); err != nil {
		return err
	}
	after.written = rows
	fresh := after.c.Events[before.sequence:]
	if err := tx.InsertStrikes(ctx, strikeRows(after.c.ID, fresh)); err != nil {
		return err
	}
	if err := dropDrafts(ctx, tx, after.c.ID, fresh); err != nil {
		return err
	}
	if err := s.notify(ctx, tx, after.c, fresh, pctx); err != nil {
		return err
	}
	if err := s.tellOfTasks(ctx, tx, before.c, after.c, rows.todo, fresh, pctx); err != nil {
		return err
	}
	return s.publish(ctx, tx, after.c, fresh, pctx)
}

// dropDrafts takes from whoever was recused what they had begun in the case.
func dropDrafts(ctx context.Context, tx *store.Tx, caseID string, fresh []casefile.Event) error {
	for _, e := range fresh {
		var granted bool
		var person party.PersonID
		switch f := e.Facts.(type) {
		case *casefile.RecusalDecide:
			granted, person = f.Granted, f.Person
		case *casefile.RecusalDeliberate:
			granted, person = f.Granted, f.Person
		}
		if !granted {
			continue
		}
		if err := tx.DeleteDraftsOf(ctx, string(person), caseID); err != nil {
			return err
		}
	}
	return nil
}

func rewrite(ctx context.Context, tx *store.Tx, caseID string, old, rows *projection) error {
	if old == nil || !reflect.DeepEqual(old.clocks, rows.clocks) {
		if err := tx.ReplaceClocks(ctx, caseID, rows.clocks); err != nil {
			return err
		}
	}
	if old == nil || !reflect.DeepEqual(old.tasks, rows.tasks) {
		if err := tx.ReplaceTasks(ctx, caseID, rows.tasks); err != nil {
			return err
		}
	}
	if old == nil || !reflect.DeepEqual(old.people, rows.people) {
		if err := tx.ReplacePeople(ctx, caseID, rows.people); err != nil {
			return err
		}
	}
	if old == nil || old.text != rows.text {
		return tx.SaveCaseText(ctx, rows.text)
	}
	return nil
}

func clockRows(c casefile.Case, pctx procedure.Context) ([]store.Clock, error) {
	next := map[string]procedure.StepDue{}
	for _, step := range procedure.NextSteps(c, pctx) {
		next[step.Clock.ID] = step
	}
	rows := make([]store.Clock, len(c.Clocks))
	for i, k := range c.Clocks {
		// The arithmetic stands in the entries, and rows are read by the hundred
		// thousand: what it starts from is enough.
		body, err := json.Marshal(k.Terms())
		if err != nil {
			return nil, err
		}
		rows[i] = store.Clock{
			CaseID: c.ID, Clock: k.ID, Rule: k.Rule, Title: k.Title, Kind: string(k.Kind), State: clockState(k), TriggerOn: dateText(calendar.DateOf(k.TriggerAt)),
			DueOn: dateText(k.Result.DueOn), Provisional: k.Result.Provisional, Late: k.Late, Overdue: procedure.Overdue(k), AtRisk: procedure.AtRisk(k), Body: string(body),
		}
		if !k.Result.DueAt.IsZero() {
			at := utc(k.Result.DueAt)
			rows[i].DueAt = &at
		}
		if step, ok := next[k.ID]; ok {
			at := utc(step.At)
			rows[i].NextStep, rows[i].NextAt = step.Step, &at
		}
	}
	return rows, nil
}

func clockState(k casefile.Clock) string {
	switch {
	case !k.Open():
		return "stopped"
	case k.Paused():
		return "paused"
	}
	return "running"
}

func dateText(d calendar.Date) *string {
	if d.IsZero() {
		return nil
	}
	text := d.String()
	return &text
}

func taskRows(todo []procedure.Task, c casefile.Case) []store.Task {
	var rows []store.Task
	for _, t := range todo {
		row := store.Task{
			CaseID: c.ID, Act: string(t.Act), Title: t.Title, AssigneeKind: store.AssigneeRole, Person: string(t.Person), Role: string(t.Role),
			Unit: string(t.Unit), Clock: t.Clock, Version: t.Since, Since: c.OpenedAt, Kind: string(t.Kind), Owner: string(t.Of),
			Holding: string(t.Holding), Holder: string(t.Holder), HeldAt: recordedAt(c, t.Held), Giver: string(t.From), Ask: t.Ask, AskedAt: recordedAt(c, t.Asked),
		}
		if t.Person != "" {
			row.AssigneeKind = store.AssigneePerson
		}
		if at := recordedAt(c, t.Since); at != nil {
			row.Since = *at
		}
		if !t.DueAt.IsZero() {
			at := utc(t.DueAt)
			row.DueAt = &at
		}
		rows = append(rows, row)
	}
	return rows
}

// peopleRows say who has which duty in the case, what its bars hold against
// whom, and who played which part in it: sight and the proof of duties read them.
func peopleRows(table procedure.Table, c casefile.Case) []store.CasePerson {
	rowsOf := map[store.CasePerson]bool{}
	add := func(duty string, ids ...party.PersonID) {
		for _, id := range ids {
			if id != "" {
				rowsOf[store.CasePerson{CaseID: c.ID, Person: string(id), Duty: duty, Recused: c.Recused(id)}] = true
			}
		}
	}
	add("handler", c.Handlers...)
	add("former_handler", c.PastHandlers...)
	add("host", procedure.Barred(procedure.BarHost, c)...)
	if c.Plan != nil {
		for _, d := range c.Plan.Draws {
			if c.Plan.Witnesses(d.Witness) {
				add("witness", d.Witness)
			}
		}
	}
	add("reviewer", procedure.Barred(procedure.BarReviewer, c)...)
	add("submitter", procedure.Barred(procedure.BarSubmitter, c)...)
	for _, p := range duties.Parts(table, c) {
		if p.Act != "" { // handlers have a row already
			add(store.PartDuty(string(p.Function), string(p.Act)), p.Person)
		}
	}
	for _, r := range c.Recusals {
		if r.Granted {
			add("recused", r.Person)
		}
	}
	if v := c.PublicVersion; v != nil {
		add("publisher", v.Maker)
		add("disclosure_checker", v.Checker)
	}
	rows := make([]store.CasePerson, 0, len(rowsOf))
	for row := range rowsOf {
		rows = append(rows, row)
	}
	rows = append(rows, counselRows(c)...)
	slices.SortFunc(rows, func(a, b store.CasePerson) int { return strings.Compare(a.Person+a.Duty, b.Person+b.Duty) })
	return rows
}

// counselRows say to whom of counsel the case was opened, and until when.
func counselRows(c casefile.Case) []store.CasePerson {
	until := map[party.PersonID]string{}
	for _, r := range c.Counsel {
		if day := r.Until.String(); !r.Ended && day > until[r.CounselAsk.Counsel] {
			until[r.CounselAsk.Counsel] = day
		}
	}
	var rows []store.CasePerson
	for id, day := range until {
		rows = append(rows, store.CasePerson{CaseID: c.ID, Person: string(id), Duty: "counsel", Recused: c.Recused(id), Until: &day})
	}
	return rows
}

func strikeRows(caseID string, fresh []casefile.Event) []store.Strike {
	var rows []store.Strike
	for _, e := range fresh {
		if f, ok := e.Facts.(*casefile.ClockStruck); ok {
			rows = append(rows, store.Strike{CaseID: caseID, Clock: f.Clock, Step: f.Step, Sequence: e.Sequence})
		}
	}
	return rows
}

// notify tells people of struck steps, each once: the database refuses a
// second message for the same step to the same person.
func (s *Service) notify(ctx context.Context, tx *store.Tx, c casefile.Case, fresh []casefile.Event, pctx procedure.Context) error {
	var rows []store.Notice
	for _, e := range fresh {
		f, ok := e.Facts.(*casefile.ClockStruck)
		if !ok {
			continue
		}
		period, missing := pctx.RulesAt(calendar.DateOf(e.Clocks[0].TriggerAt)).Period(f.Rule)
		if missing != nil {
			return missing
		}
		for _, r := range rolesFor(period, f.Step) {
			for _, id := range recipients(r, c, pctx) {
				if c.Recused(id) {
					continue // out of sight of the case, messages included
				}
				nid, err := uuid.NewV7()
				if err != nil {
					return err
				}
				rows = append(rows, store.Notice{
					ID: nid.String(), CaseID: c.ID, Clock: f.Clock, Step: f.Step, Recipient: string(id), Role: string(r),
					Kind: string(noticeKind(f.Step)), Urgent: urgent(period, f.Step), Text: noticeText(period, f), CreatedAt: e.RecordedAt,
				})
			}
		}
	}
	return s.tell(ctx, tx, rows, pctx)
}

// tell writes messages, and what of them goes out of the house.
func (s *Service) tell(ctx context.Context, tx *store.Tx, rows []store.Notice, pctx procedure.Context) error {
	if len(rows) == 0 {
		return nil
	}
	if err := tx.InsertNotices(ctx, rows); err != nil || s.outbox == nil {
		return err
	}
	ids := make([]string, len(rows))
	for i, n := range rows {
		ids[i] = n.ID
	}
	return s.outbox.Put(ctx, tx, ids, pctx.Rules, pctx.Now)
}

// noticeKind is what the message about a step is about.
func noticeKind(step string) law.NoticeKind {
	switch {
	case strings.HasPrefix(step, "at-risk-"):
		return law.NoticeAtRisk
	case strings.HasPrefix(step, "up-the-line"):
		return law.NoticeUp
	}
	return law.NoticeDue
}

// urgent tells whether waiting until the morning could cost the bureau what it
// may do: a power ends by itself.
func urgent(p law.Period, step string) bool {
	return p.Kind == law.KindPower && noticeKind(step) != law.NoticeUp
}

// checkpoint is the row's checkpoint that the step is of, or nil.
func checkpoint(p law.Period, step string) *law.Checkpoint {
	for i := range p.Checkpoints {
		if deadline.CheckStep(p.Checkpoints[i].After) == step {
			return &p.Checkpoints[i]
		}
	}
	return nil
}

func rolesFor(p law.Period, step string) []party.Role {
	if c := checkpoint(p, step); c != nil {
		return c.Notify
	}
	switch noticeKind(step) {
	case law.NoticeAtRisk:
		return p.Notify.AtRisk
	case law.NoticeUp:
		return p.Notify.Up
	}
	return p.Notify.Due
}

func recipients(r party.Role, c casefile.Case, pctx procedure.Context) []party.PersonID {
	day := calendar.DateOf(pctx.Now)
	switch r {
	case party.Officer:
		return c.Handlers
	case party.Reviewer:
		if round := c.Round(); round != nil && round.Reviewer != "" {
			return []party.PersonID{round.Reviewer}
		}
		return recipients(party.ReviewHead, c, pctx) // who has yet to name one
	case party.Counsel:
		return asked(c, day)
	}
	var ids []party.PersonID
	if acting := c.ActingHead(); r == party.Head && acting != "" {
		ids = append(ids, acting)
	}
	for _, p := range pctx.People.With(r, day) {
		if r != party.UnitHead || p.HoldsIn(r, c.Unit, day) {
			ids = append(ids, p.ID)
		}
	}
	slices.Sort(ids)
	return ids
}

// asked are those of counsel to whom the case is open: others hear nothing of it.
func asked(c casefile.Case, on calendar.Date) []party.PersonID {
	var ids []party.PersonID
	for _, r := range c.Counsel {
		if id := r.CounselAsk.Counsel; !slices.Contains(ids, id) && len(c.AskedOf(id, on)) > 0 {
			ids = append(ids, id)
		}
	}
	return ids
}

// noticeText says what a step of a clock is to its receiver. The party's time runs
// out by itself: there is nothing for an officer to do in it, but to know.
func noticeText(p law.Period, f *casefile.ClockStruck) string {
	due := calendar.DateOf(f.DueAt.Add(-time.Nanosecond))
	what, soon := "“"+p.Title+"”", "%s将于 %s 到期，请及时办理"
	if p.OfParty() {
		what, soon = "当事人“"+p.Title+"”的期限", "%s将于 %s 届满"
	}
	if c := checkpoint(p, f.Step); c != nil {
		return c.Text + "；" + fmt.Sprintf(soon, what, due)
	}
	switch {
	case strings.HasPrefix(f.Step, "at-risk-"):
		return fmt.Sprintf(soon, what, due)
	case strings.HasPrefix(f.Step, "up-the-line"):
		return fmt.Sprintf("%s已于 %s 到期，至今未办结，请督促", what, due)
	case strings.HasPrefix(f.Step, "overdue"):
		return fmt.Sprintf("%s已于 %s 到期，尚未办结", what, due)
	}
	return fmt.Sprintf("%s已于 %s 届满", what, due)
}

// publish keeps the public register in step with the record.
func (s *Service) publish(ctx context.Context, tx *store.Tx, c casefile.Case, fresh []casefile.Event, pctx procedure.Context) error {
	for _, e := range fresh {
		if e.Kind == "disclosure.withdraw" {
			if err := takeDown(ctx, tx, c, e); err != nil {
				return err
			}
			continue
		}
		amended, ok := e.Facts.(*casefile.DisclosureAmend)
		if e.Kind != "disclosure.publish" && !(ok && amended.Approve) {
			continue
		}
		public, err := s.renderer.Public(c, pctx.Rules)
		if err != nil {
			return err
		}
		if err := tx.UpsertDisclosure(ctx, disclosureRow(c, e, public)); err != nil {
			return err
		}
	}
	return nil
}

// takeDown leaves a tombstone of whatever the case has in public, to the letter: what
// the rules would make of the decision today is another matter. A levy may have more
// than one there, the charge and a relief that was refused.
func takeDown(ctx context.Context, tx *store.Tx, c casefile.Case, e casefile.Event) error {
	rows, err := tx.DisclosuresOf(ctx, c.ID)
	if err != nil {
		return err
	}
	down := 0
	for _, row := range rows {
		if row.State != store.DisclosurePublished {
			continue
		}
		v := c.PublicVersion
		row.Sequence, row.State, row.WithdrawnAt, row.WithdrawalReason = e.Sequence, store.DisclosureWithdrawn, &v.WithdrawnAt, v.Withdrawal
		if err := tx.UpsertDisclosure(ctx, row); err != nil {
			return err
		}
		down++
	}
	if down == 0 {
		return fmt.Errorf("case %s withdraws a disclosure that is not in the register", c.ID)
	}
	return nil
}

func disclosureRow(c casefile.Case, e casefile.Event, public PublicText) store.Disclosure {
	v := c.PublicVersion
	shown := v.PublishedAt
	if e.Kind == "disclosure.publish" {
		shown = e.HappenedAt // what a plan came to is shown again, with what came since
	}
	row := store.Disclosure{
		ID: uuid.NewSHA1(uuid.NameSpaceOID, []byte(c.ID+"/"+c.Decision.SHA256)).String(), CaseID: c.ID, Decision: decisionPaper(c), Sequence: e.Sequence,
		Number: c.Decision.Number, Title: public.Title, PartyName: public.PartyName, Category: public.Category, Unit: string(c.Unit),
		DecidedOn: dateText(calendar.DateOf(c.Decision.MadeAt)), Facts: public.Facts, Basis: public.Basis, Outcome: public.Outcome,
		Text: public.Text, SHA256: digest(public.Text), State: store.DisclosurePublished, FirstPublishedAt: v.PublishedAt, PublishedAt: shown,
	}
	if !v.WithdrawnAt.IsZero() {
		row.State, row.WithdrawnAt, row.WithdrawalReason = store.DisclosureWithdrawn, &v.WithdrawnAt, v.Withdrawal
	}
	return row
}

func decisionPaper(c casefile.Case) string {
	for i := len(c.Papers) - 1; i >= 0; i-- {
		if s := c.Papers[i].Slot; s == "decision" || s == "spot-decision" {
			return c.Papers[i].ID
		}
	}
	return ""
}
