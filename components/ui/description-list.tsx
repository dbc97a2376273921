import type { ReactNode } from 'react'

export type Description = { term: string; value: ReactNode }

/** Terms with what they are: the facts about one thing. */
export function DescriptionList({ items }: { items: readonly Description[] }) {
  return (
    <dl className="utrecht-data-list utrecht-data-list--html-dl utrecht-data-list--rows">
      {items.map(({ term, value }) => (
        <div key={term} className="utrecht-data-list__item">
          <dt className="utrecht-data-list__item-key">{term}</dt>
          <dd className="utrecht-data-list__item-value utrecht-data-list__item-value--html-dd">
            {value}
          </dd>
        </div>
      ))}
    </dl>
  )
}
