import { Alert, Button, Flex } from 'antd';
import type { Schemas } from '../api/client';
import type { Moment } from '../api/queries';
import { dayAndTime } from '../pieces/dates';
import { FilterDay } from '../pieces/FilterDay';
import { useFilter } from '../pieces/useFilter';

/** The moment that the address asks for, a day before an entry; undefined is now. */
export function useMoment(): Moment | undefined {
  const { one } = useFilter();
  const on = one('on');
  const entry = Number(one('entry'));
  if (on) return { on };
  return entry > 0 ? { entry } : undefined;
}

/** Chooses a day on whose end the case is shown as it stood, and leads back to now. */
export function LookBack() {
  const filter = useFilter();
  return (
    <Flex gap="small" wrap align="center">
      <FilterDay
        label="回看某日"
        value={filter.one('on')}
        onChange={(day) => filter.set('on', day)}
      />
      {filter.active && <Button onClick={filter.clear}>回到现在</Button>}
    </Flex>
  );
}

/** Says above everything else that this is not the case of today. */
export function AsItStood({ of }: { of: Schemas['AsOf'] }) {
  return (
    <Alert
      className="as-it-stood"
      type="warning"
      showIcon
      title={`这是 ${dayAndTime(of.at)} 时的案件，截至第 ${of.entry} 条记录，只供查阅`}
      description={of.entry < of.newest ? `此后又有 ${of.newest - of.entry} 条记录，这里不显示；后来的更正也不计入。` : '此后没有新的记录。'}
    />
  );
}
