import type { ReactNode } from 'react'
import { Heading, type HeadingLevel } from '@/components/ui/heading'
import { UI_TEKSTEN } from '@/components/ui/teksten'
import { VisuallyHidden } from '@/components/ui/visually-hidden'

export type AlertType = 'info' | 'ok' | 'warning' | 'error'

/** A shape per type, so that the type shows without colour. */
const ICON_PATHS: Record<AlertType, string> = {
  info: 'M12 10.5v6.5M12 7v.5',
  ok: 'M7 12.5l3.5 3.5L17 8.5',
  warning: 'M12 6.5v7M12 16.5v.5',
  error: 'M8 8l8 8M16 8l-8 8',
}

export type AlertProps = {
  type?: AlertType
  title?: string
  headingLevel?: HeadingLevel
  /** Read out when it appears: at once (`alert`) or when the reader pauses (`status`). */
  live?: 'alert' | 'status'
  children?: ReactNode
}

/** A message about the page or about what was just done. */
export function Alert({ type = 'info', title, headingLevel = 2, live, children }: AlertProps) {
  return (
    <div className={`utrecht-alert utrecht-alert--${type}`}>
      <div className="utrecht-alert__icon">
        <svg className={`vit-icon vit-icon--${type}`} viewBox="0 0 24 24" aria-hidden="true">
          <circle cx="12" cy="12" r="10.5" />
          <path d={ICON_PATHS[type]} />
        </svg>
      </div>
      <div className="utrecht-alert__content">
        <div className="utrecht-alert__message" role={live}>
          <VisuallyHidden>{UI_TEKSTEN.meldingen[type]} </VisuallyHidden>
          {title && (
            <Heading level={headingLevel} size={4}>
              {title}
            </Heading>
          )}
          {children}
        </div>
      </div>
    </div>
  )
}
