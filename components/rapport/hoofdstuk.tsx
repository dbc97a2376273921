import { FiguurBeeld } from '@/components/figuren/figuur'
import { Tabel } from '@/components/rapport/strook'
import { DescriptionList } from '@/components/ui/description-list'
import { Heading } from '@/components/ui/heading'
import { List } from '@/components/ui/list'
import { Paragraph } from '@/components/ui/paragraph'
import type { Blok as BlokModel, Hoofdstuk as HoofdstukModel } from '@/lib/report/model'

/** Where a kenmerk stands in this report. */
export type KenmerkHref = (kenmerkId: string) => string

type HoofdstukProps = HoofdstukModel & {
  /** Left out where the report has no part on each kenmerk. */
  kenmerkHref: KenmerkHref | undefined
}

/** A chapter of blocks, in reading order. */
export function Hoofdstuk({ id, titel, blokken, kenmerkHref }: HoofdstukProps) {
  return (
    <section className="rapport-hoofdstuk" aria-labelledby={id}>
      <Heading level={2} id={id}>
        {titel}
      </Heading>
      {blokken.map((blok, index) => (
        <Blok key={index} blok={blok} kenmerkHref={kenmerkHref} />
      ))}
    </section>
  )
}

type BlokProps = { blok: BlokModel; kenmerkHref: KenmerkHref | undefined }

function Blok({ blok, kenmerkHref }: BlokProps) {
  switch (blok.soort) {
    case 'kop':
      return <Heading level={3}>{blok.tekst}</Heading>
    case 'alinea':
      return <Paragraph className="vit-typed">{blok.tekst}</Paragraph>
    case 'lijst':
      return <List items={blok.items} />
    case 'gegevens':
      return (
        <DescriptionList
          items={blok.items.map(({ label, tekst }) => ({ term: label, value: tekst }))}
        />
      )
    case 'tabel':
      return <Tabel {...blok.tabel} />
    case 'figuur':
      return <FiguurBeeld figuur={blok.figuur} kop={null} {...(kenmerkHref && { kenmerkHref })} />
  }
}
