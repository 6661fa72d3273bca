/** Where the values of a field come from that are no free text: people, entries of the record, items of a catalogue. */
export type Source =
  | 'officers'
  | 'hosts'
  | 'reviewers'
  | 'counsel'
  | 'leaders'
  | 'people'
  | 'signers'
  | 'units'
  | 'powers'
  | 'penaltyPowers'
  | 'respondents'
  | 'tiers'
  | 'evidence'
  | 'entries'
  | 'papers'
  | 'documents'
  | 'features'
  | 'filingGrounds'
  | 'filingPoints'
  | 'levyRates'
  | 'levyGrounds'
  | 'levyQuantities'
  | 'checkItems'
  | 'reviewPoints'
  | 'objects'
  | 'digest';

const byName: Record<string, Source> = {
  officers: 'officers',
  handlers: 'officers',
  investigators: 'officers',
  handed_by: 'officers',
  host: 'hosts',
  reviewer: 'reviewers',
  counsel: 'counsel',
  attendees: 'people',
  signed: 'people',
  person: 'people',
  unit: 'units',
  power: 'powers',
  case_power: 'penaltyPowers',
  respondent: 'respondents',
  tier: 'tiers',
  evidence: 'evidence',
  links: 'entries',
  entry: 'entries',
  papers: 'papers',
  documents: 'documents',
  features: 'features',
  grounds: 'filingGrounds',
  rate: 'levyRates',
  ground: 'levyGrounds',
  sha256: 'digest',
  measure_sha256: 'digest',
};

// Where the same name means something else in one kind of row.
const byShape: Record<string, Source> = {
  'CasefileMemberView.person': 'leaders',
  'CasefileCheckRow.item': 'reviewPoints',
  'CasefileIssue.item': 'reviewPoints',
  'CasefileCheckAnswer.item': 'checkItems',
  'CasefileRegistrationPoint.id': 'filingPoints',
  'CasefileLevyQuantity.id': 'levyQuantities',
  'CasefileObjectDisposal.line': 'objects',
  'task.transfer.to': 'people',
  'task.delegate.to': 'people',
  'task.copy.to': 'people',
  'task.countersign.members': 'people',
  'task.enlist.members': 'people',
  'task.excuse.member': 'signers',
};

/** `shape` is the name of the schema that the field stands in, or of the act itself. */
export function sourceOf(shape: string, name: string): Source | undefined {
  return byShape[`${shape}.${name}`] ?? byName[name];
}
