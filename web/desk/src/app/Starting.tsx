import { Loading } from '../pieces/states';

/** While the first page and the person are on their way. */
export function Starting() {
  return (
    <main className="entrance">
      <h1 className="page-title">三项制度</h1>
      <Loading />
    </main>
  );
}
