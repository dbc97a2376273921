'use client'

import { useEffect, useRef } from 'react'
import { Heading, type HeadingLevel } from '@/components/ui/heading'
import { Link } from '@/components/ui/link'

export type FieldFault = { fieldId: string; message: string }

type ErrorSummaryProps = {
  title: string
  errors: readonly FieldFault[]
  headingLevel?: HeadingLevel
}

// Without JavaScript the browser itself moves the focus here when the page with errors loads.
const focusOnLoad = { autoFocus: true }

/** All errors of a form above it, each leading to its field. Takes the focus when they change. */
export function ErrorSummary({ title, errors, headingLevel = 2 }: ErrorSummaryProps) {
  const summary = useRef<HTMLDivElement>(null)
  useEffect(() => {
    summary.current?.focus()
  }, [errors])

  if (errors.length === 0) return null
  return (
    <div
      ref={summary}
      role="alert"
      tabIndex={-1}
      className="utrecht-alert utrecht-alert--error vit-error-summary"
      {...focusOnLoad}
    >
      <div className="utrecht-alert__content">
        <div className="utrecht-alert__message">
          <Heading level={headingLevel} size={4}>
            {title}
          </Heading>
          <ul className="utrecht-unordered-list">
            {errors.map(({ fieldId, message }) => (
              <li key={fieldId} className="utrecht-unordered-list__item">
                <Link href={`#${fieldId}`}>{message}</Link>
              </li>
            ))}
          </ul>
        </div>
      </div>
    </div>
  )
}
