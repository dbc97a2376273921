import type { ReactNode } from 'react'

const DATUM = /(\d{1,2}-\d{1,2}-\d{4})/

/** A text in which no date is broken over two lines. */
export function HeleDatums({ tekst }: { tekst: string }): ReactNode {
  return tekst.split(DATUM).map((deel, index) =>
    index % 2 === 0 ? (
      deel
    ) : (
      <span key={index} className="whitespace-nowrap">
        {deel}
      </span>
    ),
  )
}
