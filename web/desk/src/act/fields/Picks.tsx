import { AutoComplete, Select } from 'antd';
import { asProblem } from '../../api/problem';
import type { FieldOf } from '../fields';
import { type Pick, usePicks } from '../options';
import type { Source } from '../sources';

type Value = string | number;
type Item = { value: Value; label: string; disabled?: boolean; title?: string };

type OneProps = {
  source: Source;
  required: boolean;
  /** Whether something else may be typed. */
  free?: boolean;
  id?: string;
  value?: Value;
  onChange?: (value: Value | undefined) => void;
};

/** One thing that the service knows. */
export function OnePick({ source, required, free, id, value, onChange }: OneProps) {
  const { options, isPending, error } = usePicks(source);
  if (free) {
    return <AutoComplete id={id} value={value as string | undefined} onChange={onChange} options={options.map(item)} allowClear />;
  }
  return (
    <>
      <Select
        id={id}
        value={value}
        onChange={onChange}
        loading={isPending}
        options={grouped(options)}
        showSearch={{ optionFilterProp: 'label' }}
        allowClear={!required}
        notFoundContent={isPending ? '正在载入' : '没有可以选择的'}
        popupMatchSelectWidth={false}
      />
      <Unread error={error} />
    </>
  );
}

type ManyProps = { field: FieldOf<'picks'>; id?: string; value?: Value[]; onChange?: (value: Value[]) => void };

/** Several things that the service knows, or of which the interface lists the words. */
export function ManyPicks({ field, ...rest }: ManyProps) {
  if (field.source) return <SourcedPicks source={field.source} titles={new Map(field.options?.map((o) => [o.value, o.title]))} {...rest} />;
  return <Several options={(field.options ?? []).map((o) => ({ value: o.value, label: o.title }))} {...rest} />;
}

function SourcedPicks({ source, titles, ...rest }: Omit<ManyProps, 'field'> & { source: Source; titles: Map<string, string> }) {
  const { options, isPending, error } = usePicks(source);
  const named = options.map((o) => ({ ...o, label: titles.get(String(o.value)) ?? o.label }));
  return (
    <>
      <Several options={grouped(named)} loading={isPending} {...rest} />
      <Unread error={error} />
    </>
  );
}

type SeveralProps = Omit<ManyProps, 'field'> & { options: (Item | { label: string; options: Item[] })[]; loading?: boolean };

function Several({ options, loading, id, value, onChange }: SeveralProps) {
  return (
    <Select
      id={id}
      mode="multiple"
      value={value ?? []}
      onChange={onChange}
      loading={loading}
      options={options}
      showSearch={{ optionFilterProp: 'label' }}
      notFoundContent={loading ? '正在载入' : '没有可以选择的'}
      popupMatchSelectWidth={false}
    />
  );
}

function Unread({ error }: { error: unknown }) {
  return error ? <span className="quiet">选项没有读到：{asProblem(error).message}</span> : null;
}

function item({ value, label, blocked }: Pick): Item {
  return blocked ? { value, label: `${label} · ${blocked}`, disabled: true, title: blocked } : { value, label };
}

/** One after the other where there are no groups, else each below its group's title. */
function grouped(options: Pick[]): (Item | { label: string; options: Item[] })[] {
  const groups = new Map<string, Item[]>();
  for (const o of options) groups.set(o.group ?? '', [...(groups.get(o.group ?? '') ?? []), item(o)]);
  if (groups.size <= 1) return options.map(item);
  return [...groups].map(([label, items]) => ({ label, options: items }));
}
