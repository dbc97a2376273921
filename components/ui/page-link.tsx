import NextLink from 'next/link'
import type { ComponentProps } from 'react'

/**
 * A link to a page of this site, through the router. Nothing is fetched before it is followed: every
 * page is made afresh for its reader, so all that could be had beforehand is which parts it has, at
 * one request for each link in sight.
 */
export function PageLink(props: Omit<ComponentProps<typeof NextLink>, 'prefetch'>) {
  return <NextLink {...props} prefetch={false} />
}
