import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, body, type Schemas } from '../api/client';

export type Staff = Schemas['Staff'];
export type Held = Schemas['Held'];
export type Substitution = Schemas['Substitution'];
export type Certificate = Schemas['Certificate'];
export type Account = Schemas['Account'];
export type Expiring = Schemas['Expiring'];
export type StaffChange = Schemas['StaffChange'];
export type Verdict = Schemas['DutyVerdict'];
export type Finding = Schemas['DutyFinding'];
export type PersonFile = Schemas['PersonFile'];

// Each reading is a line of the access log.
const A_MINUTE = 60_000;

export const staffQuery = queryOptions({
  queryKey: ['staff'],
  staleTime: A_MINUTE,
  queryFn: async ({ signal }) => body(api.GET('/api/v1/admin/staff', { signal })),
});

export const personQuery = (id: string) =>
  queryOptions({
    queryKey: ['person', id],
    queryFn: async ({ signal }) => body(api.GET('/api/v1/people/{id}', { params: { path: { id } }, signal })),
  });

/** What a change of staff would bring about; without a change, what is wrong as things are. */
export function useDutyCheck() {
  return useMutation({ mutationFn: async (change: StaffChange) => body(api.POST('/api/v1/admin/duties/check', { body: change })) });
}

/** A change of people. Whatever shows them is read again; what was done is told before that, since it may take the row away that tells it. */
export function useStaffChange<T>(send: (given: T) => Promise<unknown>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: send,
    onSuccess: () => {
      for (const key of ['staff', 'person', 'people', 'units', 'me']) void client.invalidateQueries({ queryKey: [key] });
    },
  });
}

/** The open cases that somebody handles, reviews or hosts, as far as the reader may see them. */
export const casesOfQuery = (person: string) =>
  queryOptions({
    queryKey: ['cases', 'of', person],
    queryFn: async ({ signal }) => body(api.GET('/api/v1/cases', { params: { query: { person, ended: 'false', limit: 50 } }, signal })),
  });
