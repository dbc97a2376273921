import { useId, type ReactNode } from 'react'
import { classNames } from '@/components/ui/class-names'
import { ScrollRegion } from '@/components/ui/scroll-region'

export type TableColumn = {
  id: string
  header: ReactNode
  /** Figures: aligned right, all digits equally wide. */
  numeric?: boolean
}

export type TableRow = { id: string; cells: Readonly<Record<string, ReactNode>> }

type TableProps = {
  caption: ReactNode
  /** Keeps the caption for those who listen, where a heading says the same. */
  captionHidden?: boolean
  columns: readonly TableColumn[]
  rows: readonly TableRow[]
  className?: string
}

/** A table whose first column names the row. Scrolls sideways where it does not fit. */
export function Table({ caption, captionHidden = false, columns, rows, className }: TableProps) {
  const captionId = useId()
  return (
    <ScrollRegion labelledBy={captionId}>
      <table className={classNames('utrecht-table utrecht-table--html-table', className)}>
        <caption
          id={captionId}
          className={captionHidden ? 'vit-visually-hidden' : 'utrecht-table__caption'}
        >
          {caption}
        </caption>
        <thead className="utrecht-table__header">
          <tr className="utrecht-table__row">
            {columns.map(({ id, header, numeric }) => (
              <th
                key={id}
                scope="col"
                className={classNames(
                  'utrecht-table__header-cell',
                  numeric && 'utrecht-table__header-cell--numeric-column',
                )}
              >
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="utrecht-table__body">
          {rows.map((row) => (
            <tr key={row.id} className="utrecht-table__row">
              {columns.map((column, index) => (
                <Cell key={column.id} column={column} isRowHeader={index === 0}>
                  {row.cells[column.id]}
                </Cell>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}

type CellProps = { column: TableColumn; isRowHeader: boolean; children: ReactNode }

function Cell({ column, isRowHeader, children }: CellProps) {
  if (isRowHeader) {
    return (
      <th scope="row" className="utrecht-table__header-cell">
        {children}
      </th>
    )
  }
  return (
    <td
      className={classNames(
        'utrecht-table__cell',
        column.numeric && 'utrecht-table__cell--numeric-column utrecht-table__cell--numeric-data',
      )}
    >
      {children}
    </td>
  )
}
