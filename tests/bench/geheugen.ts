import { withDemo } from './demo'
import { formatTimes } from './figures'
import { limitRow, type Row } from './table'
import { prepareVolledig, varyStored } from './volledig'

const FIRST = 100
const ALL = 1000
const MOST_GROWTH = 1.1

/**
 * Whether the server keeps memory of the reports that it makes, as PDF and as Word: after 100
 * against after 1,000, each another report.
 */
export function benchPdfGeheugen(): Promise<Row[]> {
  return withDemo(async ({ openDownload, measureMemory }) => {
    const volledig = await prepareVolledig()
    const download = await openDownload(volledig.account)
    const make = async (from: number, to: number) => {
      for (let index = from; index < to; index += 1) {
        await varyStored(volledig, index)
        await download(volledig.pdf)
        await download(volledig.docx)
      }
      return measureMemory()
    }
    const first = await make(0, FIRST)
    const all = await make(FIRST, ALL)
    return [
      limitRow(
        'Memory of the server after 1,000 full reports as PDF and as Word, against after 100',
        `${first.toFixed(0)} → ${all.toFixed(0)} MB`,
        { value: all, limit: first * MOST_GROWTH, target: 'less than a tenth more' },
        formatTimes,
      ),
    ]
  })
}
