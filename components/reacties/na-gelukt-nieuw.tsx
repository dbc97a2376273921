'use client'

import { Component, type ReactNode } from 'react'

/** That an action leads elsewhere, to where Next is going already. */
const isGevolgdeOmleiding = (error: unknown): boolean =>
  error instanceof Error &&
  'handled' in error &&
  'digest' in error &&
  String(error.digest).startsWith('NEXT_REDIRECT')

type Props = Readonly<{ children: ReactNode }>

/**
 * Keeps to one form that it begins anew after its own success. An action that leads elsewhere ends
 * as an error, on which Next makes anew all that stands in the nearest boundary: without this one
 * that is the whole page, with what is typed in its other forms.
 */
export class NaGeluktNieuw extends Component<Props> {
  override state = {}

  static getDerivedStateFromError(error: unknown) {
    if (isGevolgdeOmleiding(error)) return {}
    throw error
  }

  override render() {
    return this.props.children
  }
}
