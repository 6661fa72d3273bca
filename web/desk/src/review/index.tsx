import { Page } from '../pieces/Page';
import { Cards } from './list/Cards';
import { OtherReviews } from './list/OtherReviews';

/** The review desk: packs that wait, those that are judged, and those that went back for material. */
export function Component() {
  return (
    <Page title="法制审核" subtitle="正在送审和审核的案件，期限最近的在前">
      <Cards stage="review" none="没有正在送审或者审核的案件。" />
      <OtherReviews />
    </Page>
  );
}
