import { headers } from 'next/headers'

/** Whether the page that is being made is the answer to a form that was sent. */
export const isFormPost = async (): Promise<boolean> =>
  (await headers()).get('content-type')?.startsWith('multipart/form-data') ?? false
