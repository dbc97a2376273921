import type { ReactNode } from 'react'

type ListProps = {
  items: readonly ReactNode[]
  /** Numbered, for steps and rankings. */
  ordered?: boolean
}

/** A list in running text; its items have no state of their own, so their place is their key. */
export function List({ items, ordered = false }: ListProps) {
  const Tag = ordered ? 'ol' : 'ul'
  const name = ordered ? 'utrecht-ordered-list' : 'utrecht-unordered-list'
  return (
    <Tag className={name}>
      {items.map((item, index) => (
        <li key={index} className={`${name}__item`}>
          {item}
        </li>
      ))}
    </Tag>
  )
}
