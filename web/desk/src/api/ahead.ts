// What a page needs first is asked of the server while the program itself is still on its way. This file stands in
// the entry, which is there long before the rest: it needs nothing.

/** How many tasks stand on the first screens: they are there sooner, and most inboxes are no longer. */
export const FIRST_TASKS = 50;

// Nobody reads as new what was answered so long ago.
const SOON = 10_000;

const asked = new Map<string, Promise<Response>>();

/** Asks who is signed in and, where the inbox opens, for its beginning: to nobody it is refused, and no more is made of it. */
export function askAhead({ pathname, search }: { pathname: string; search: string } = location): void {
  if (pathname === '/sign-in') return;
  const paths = ['/api/v1/me'];
  if (pathname === '/' && search === '') paths.push(`/api/v1/tasks?limit=${FIRST_TASKS}`);
  for (const path of paths) {
    const answer = fetch(path);
    answer.catch(() => undefined); // whoever wants it asks again, and is told
    asked.set(path, answer);
  }
  setTimeout(() => asked.clear(), SOON);
}

/** The answer that was asked for ahead, once; undefined when there is none, or none that is of use. */
export async function answeredAhead(request: Request): Promise<Response | undefined> {
  if (request.method !== 'GET') {
    asked.clear(); // what was answered before a write is as it was before it
    return undefined;
  }
  const { pathname, search } = new URL(request.url, location.href);
  const answer = asked.get(pathname + search);
  asked.delete(pathname + search);
  const response = await answer?.catch(() => undefined);
  return response?.ok ? response : undefined;
}
