import { Page } from '../pieces/Page';
import { Cards } from '../review/list/Cards';

/** The escalation desk: every disagreement under way, by the rung on which it stands. */
export function Component() {
  return (
    <Page title="分歧协调" subtitle="承办机构与法制审核机构意见不一致、正在协调决策的案件；您可以办理的在前，其余按期限先后">
      <Cards stage="ladder" none="没有正在协调决策的案件。" />
    </Page>
  );
}
