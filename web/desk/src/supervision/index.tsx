import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Grid } from 'antd';
import { dayAndTime, longDay } from '../pieces/dates';
import { Page } from '../pieces/Page';
import { Failure, Loading } from '../pieces/states';
import { useFilter } from '../pieces/useFilter';
import { Chart } from './Chart';
import { STUCK } from './place';
import { type Board, boardQuery } from './queries';
import { SpanFilter } from './SpanFilter';
import { Stuck } from './Stuck';
import { byRule, byRung, byUnit, durations, refusals, reviews, rungClocks } from './tables';
import { Totals } from './Totals';

/** The supervision board: how the periods are kept, how reviews go, what the gates refused, and what stands still. */
export function Component() {
  const filter = useFilter();
  const { data, error, isPending, refetch } = useQuery({ ...boardQuery({ from: filter.one('from'), to: filter.one('to') }), placeholderData: keepPreviousData });
  return (
    <Page title="督察看板" subtitle={data && `期限为 ${dayAndTime(data.now)} 的情况；不显示当事人，不作排名`}>
      {isPending && <Loading rows={10} />}
      {error && <Failure cause={error} retry={() => void refetch()} />}
      {data && (
        <>
          <Totals of={data} />
          <Standing of={data} />
          <SpanFilter filter={filter} from={filter.one('from') ?? data.from} to={filter.one('to') ?? data.to} />
          <Figures of={data} />
        </>
      )}
    </Page>
  );
}

/** How the periods stand, and the cases behind it: on a phone these first, which otherwise lie below a screen of charts each. */
function Standing({ of }: { of: Board }) {
  const wide = Grid.useBreakpoint().md ?? true;
  const stuck = (
    <div id={STUCK} tabIndex={-1} className="board-stuck">
      <Stuck of={of} />
    </div>
  );
  return wide ? <><Periods of={of} />{stuck}</> : <>{stuck}<Periods of={of} /></>;
}

function Periods({ of }: { of: Board }) {
  return (
    <div className="board">
      <Chart title="期限：按承办机构" of={byUnit(of)} none="没有正在计算的期限。" />
      <Chart title="期限：按种类" of={byRule(of)} none="没有正在计算的期限。" />
      <Chart title="协调决策：各级的案件" of={byRung(of)} none="没有正在协调决策的案件。" />
      <Chart title="协调决策：各级的期限" of={rungClocks(of)} none="没有正在计算的协调决策期限。" />
    </div>
  );
}

function Figures({ of }: { of: Board }) {
  const span = `${longDay(of.from)}至${longDay(of.to)}`;
  return (
    <div className="board">
      <Chart title="法制审核：送审和意见" of={reviews(of)} none="统计期内没有送审。" note={span} />
      <Chart title="法制审核：用时和轮数" of={durations(of)} none="统计期内没有出具意见。" note={`${span}；用时自登记起算，补正期间除外`} />
      <Chart title="关口拒绝" of={refusals(of)} none="统计期内关口没有拒绝过办理。" note={span} />
    </div>
  );
}
