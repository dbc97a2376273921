import type { z } from 'zod'
import type { Operatie } from '@/lib/authz/permissions'
import type { Probleemsoort } from './problem'

export type Method = 'GET' | 'POST' | 'PUT'

/** What a request may hold beside its path; the handler parses with these very schemas. */
type Input<Params extends z.ZodObject, Query extends z.ZodObject> = Readonly<{
  params?: Params
  query?: Query
  /** The body's schema; whoever writes parses with it, after checking the right to write. */
  body?: z.ZodType
  /** The largest body, in bytes, where it may be larger than usual. */
  maxBytes?: number
  /** Whether a write names the stored version, by If-Match or If-None-Match. */
  versioned?: true
}>

/** One method on one path: what the handler needs to know of it and what the document says. */
export type Operation<
  Params extends z.ZodObject = z.ZodObject,
  Query extends z.ZodObject = z.ZodObject,
  Result extends z.ZodType = z.ZodType,
> = Input<Params, Query> &
  Readonly<{
    id: string
    method: Method
    /** The whole path, parameters in braces. */
    path: `/api/${string}`
    tag: string
    summary: string
    description?: string
    /** What a member must be allowed to; null for what everyone may. */
    recht: Operatie | null
    status: 200 | 201
    /** The JSON that is answered; none for a file. */
    result?: Result
    /** The media type of a file. */
    file?: string
    /** Headers of the answer beside those that every answer has: name → meaning. */
    headers?: Readonly<Record<string, string>>
    /** Whether the answer has an ETag by which a next request may ask for news only (304). */
    revalidates?: true
    /** Whether the answer is the same for everyone and may be kept for a while. */
    cacheable?: true
    /** Problems beside those that follow from the rest. */
    problems?: readonly Probleemsoort[]
  }>

/** Gives an operation its exact type. */
export const defineOperation = <
  Params extends z.ZodObject,
  Query extends z.ZodObject,
  Result extends z.ZodType,
>(
  operation: Operation<Params, Query, Result>,
) => operation
