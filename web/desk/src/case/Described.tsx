import { useQuery } from '@tanstack/react-query';
import { describedQuery, labelOf, resolved, type Described as Doc, type Schema, titleOf } from '../api/described';
import { peopleQuery, unitsQuery } from '../api/queries';
import { dayAndTime, longDay } from '../pieces/dates';
import { type Fact, Facts } from '../pieces/Facts';
import { amountOf } from '../pieces/amounts';
import { FileLinks } from './FileLinks';

type Props = { caseId: string; schema: Schema | undefined; value: unknown; /** fields shown elsewhere */ without?: string[] };

/** What was entered, field by field, under the names that the interface gives them. */
export function Described({ caseId, schema, value, without = [] }: Props) {
  const { data: doc } = useQuery(describedQuery);
  const names = useNames();
  if (!doc || !isObject(value)) return null;
  const shape = resolved(doc, schema);
  const items: Fact[] = Object.entries(value)
    .filter(([name, v]) => !without.includes(name) && !isEmpty(v))
    .map(([name, v]) => {
      const field = resolved(doc, shape?.properties?.[name]);
      return { label: labelOf(field, name), value: <Value caseId={caseId} doc={doc} schema={field} value={v} names={names} />, wide: isWide(v) };
    });
  return items.length > 0 ? <Facts items={items} /> : null;
}

type FieldProps = { caseId: string; /** of what the field belongs to */ schema: Schema | undefined; name: string; value: unknown };

/** What was entered in one field, where its name stands elsewhere. */
export function DescribedField({ caseId, schema, name, value }: FieldProps) {
  const { data: doc } = useQuery(describedQuery);
  const names = useNames();
  if (!doc) return null;
  if (isEmpty(value)) return <>（无）</>;
  return <Value caseId={caseId} doc={doc} schema={resolved(doc, resolved(doc, schema)?.properties?.[name])} value={value} names={names} />;
}

type ValueProps = { caseId: string; doc: Doc; schema: Schema | undefined; value: unknown; names: Map<string, string> };

function Value({ caseId, doc, schema, value, names }: ValueProps) {
  if (typeof value === 'boolean') return <>{value ? '是' : '否'}</>;
  if (typeof value === 'number') return <>{amountOf(schema?.description ?? '', value)}</>;
  if (typeof value === 'string') return <>{text(schema, value, names)}</>;
  if (isFiles(value)) return <FileLinks caseId={caseId} files={value} />;
  if (Array.isArray(value)) {
    const each = resolved(doc, schema?.items);
    if (value.every((v) => !isObject(v))) return <>{value.map((v) => (typeof v === 'string' ? text(each, v, names) : String(v))).join('、')}</>;
    return (
      <ol className="described-list">
        {value.map((v, i) => (
          <li key={i}>
            <Described caseId={caseId} schema={each} value={v} />
          </li>
        ))}
      </ol>
    );
  }
  if (isObject(value)) {
    // Somebody, or a unit, by id and name.
    if (typeof value['name'] === 'string' && Object.keys(value).every((k) => k === 'id' || k === 'name')) return <>{value['name']}</>;
    return <Described caseId={caseId} schema={schema} value={value} />;
  }
  return null;
}

function text(schema: Schema | undefined, value: string, names: Map<string, string>): string {
  if (schema?.['x-titles']) return titleOf(schema, value);
  if (schema?.format === 'date') return longDay(value);
  if (schema?.format === 'date-time') return dayAndTime(value);
  return names.get(value) ?? value;
}

/** People and units are entered by their ids; a text that happens to be one is not to be expected. */
function useNames(): Map<string, string> {
  const { data: people } = useQuery(peopleQuery);
  const { data: units } = useQuery(unitsQuery);
  return new Map([...(people ?? []), ...(units ?? [])].map((n) => [n.id, n.name]));
}

function isObject(v: unknown): v is Record<string, unknown> {
  return typeof v === 'object' && v !== null && !Array.isArray(v);
}

function isEmpty(v: unknown): boolean {
  return v === '' || v === null || v === undefined || (Array.isArray(v) && v.length === 0) || (isObject(v) && Object.values(v).every(isEmpty));
}

function isFiles(v: unknown): v is { sha256: string; name?: string }[] {
  return Array.isArray(v) && v.length > 0 && v.every((f) => isObject(f) && typeof f['sha256'] === 'string' && Object.keys(f).every((k) => k === 'sha256' || k === 'name'));
}

function isWide(v: unknown): boolean {
  return (typeof v === 'string' && v.length > 30) || (typeof v === 'object' && v !== null);
}
