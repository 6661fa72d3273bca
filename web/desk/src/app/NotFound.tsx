import { Result } from 'antd';
import { Link } from 'react-router';
import { Page } from '../pieces/Page';

export function NotFound() {
  return (
    <Page title="没有这个页面">
      <Result status="info" title="地址不对，或者页面已经移走" extra={<Link to="/">回到首页</Link>} />
    </Page>
  );
}
