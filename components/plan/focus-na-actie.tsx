'use client'

import { useEffect } from 'react'

type FocusNaActieProps = {
  /** Where the focus may go; the first that is on the page gets it. */
  ids: readonly string[]
  /** What was done: something else moves the focus anew. */
  gedaan: string
}

/**
 * Moves the focus to what was changed. A redirect after a form does not do so by its anchor; without
 * JavaScript the browser does.
 */
export function FocusNaActie({ ids, gedaan }: FocusNaActieProps) {
  const doelen = ids.join(' ')
  useEffect(() => {
    const found = doelen.split(' ').map((id) => document.getElementById(id))
    found.find((element) => element !== null)?.focus()
  }, [doelen, gedaan])
  return null
}
