import { Button, Result } from 'antd';
import { useRouteError } from 'react-router';

/** A fault of the page itself, or a part of it that could not be loaded, after an update for instance. */
export function Broken() {
  const cause = useRouteError();
  return (
    <main className="entrance">
      <h1 className="page-title">页面出错</h1>
      <Result
        status="warning"
        title="这个页面没有显示出来"
        subTitle={`已经提交的内容不受影响。请刷新重试；仍不成功的，请把这段文字告知系统管理员：${String(cause)}`}
        extra={<Button onClick={() => window.location.reload()}>刷新</Button>}
      />
    </main>
  );
}
