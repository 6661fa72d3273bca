import { Page } from '../pieces/Page';
import { Cards } from './list/Cards';
import { OtherReviews } from './list/OtherReviews';

/** The review desk: packs that wait, those that are judged, and those that went back for material. */
export function Component() {
  return (
    <Page title="法制审核" subtitle="正在送审和审核的案件；您可以办理的在前，其余按期限先后">
      <Cards stage="review" none="没有正在送审或者审核的案件。" />
      <OtherReviews />
    </Page>
  );
}
