import type { DataProvider, GetListParams, RaRecord } from 'react-admin';
import { ask, send } from './session.js';

/** simple-rest's query: filter, sort and range as JSON. */
export function listQuery({
  filter,
  sort,
  pagination,
}: Pick<GetListParams, 'filter' | 'sort' | 'pagination'>): string {
  const query = new URLSearchParams({ filter: JSON.stringify(filter ?? {}) });
  if (sort) query.set('sort', JSON.stringify([sort.field, sort.order]));
  if (pagination)
    query.set(
      'range',
      JSON.stringify([(pagination.page - 1) * pagination.perPage, pagination.page * pagination.perPage - 1]),
    );
  return query.toString();
}

/** `cases 0-24/311` → 311 */
export function totalOf(contentRange: string | null): number {
  const total = Number(contentRange?.split('/').pop());
  if (!contentRange || !Number.isInteger(total)) throw new Error('the list came without a Content-Range');
  return total;
}

async function list<T extends RaRecord>(resource: string, params: GetListParams) {
  const { data, headers } = await ask<T[]>(`/${resource}?${listQuery(params)}`, params.signal);
  return { data, total: totalOf(headers.get('content-range')) };
}

/** Nothing in Medel is deleted or overwritten in bulk from a list: each change is its own resource. */
const refuse = (method: string) => (resource: string) =>
  Promise.reject(new Error(`${method} is not offered for ${resource}`));

export const dataProvider: DataProvider = {
  getList: list,
  getOne: async (resource, { id, signal }) => ({
    data: (await ask<RaRecord>(`/${resource}/${id}`, signal)).data as never,
  }),
  getMany: async (resource, { ids, signal }) => {
    const query = listQuery({
      filter: { id: ids.map(Number) },
      pagination: { page: 1, perPage: ids.length },
    });
    return { data: (await ask<RaRecord[]>(`/${resource}?${query}`, signal)).data as never };
  },
  getManyReference: (resource, { target, id, filter, ...params }) =>
    list(resource, { ...params, filter: { ...filter, [target]: id } }) as never,
  create: async (resource, { data }) => ({ data: await send('POST', `/${resource}`, data) }),
  update: async (resource, { id, data, previousData }) => ({
    data: await send('PATCH', `/${resource}/${id}`, {
      ...data,
      version: (previousData as { version?: number } | undefined)?.version,
    }),
  }),
  updateMany: refuse('updateMany'),
  delete: refuse('delete'),
  deleteMany: refuse('deleteMany'),
};
