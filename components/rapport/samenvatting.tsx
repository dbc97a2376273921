import type { Samenvatting as SamenvattingModel } from '@/lib/report/model'
import type { KenmerkHref } from '@/components/rapport/hoofdstuk'
import { Legenda, StrookTabel } from '@/components/rapport/strook'
import { Heading } from '@/components/ui/heading'
import { Link } from '@/components/ui/link'
import { List } from '@/components/ui/list'
import { Paragraph } from '@/components/ui/paragraph'

/** The summary for the raad, on one page of paper with its picture on the next. */
export function Samenvatting({
  titel,
  stand,
  kloven,
  raad,
  beeld,
  kenmerkHref,
}: SamenvattingModel & { kenmerkHref: KenmerkHref | undefined }) {
  return (
    <section className="rapport-hoofdstuk" aria-labelledby="samenvatting">
      <Heading level={2} id="samenvatting">
        {titel}
      </Heading>
      <Heading level={3}>{stand.titel}</Heading>
      <Paragraph variant="lead">{stand.kernzin}</Paragraph>
      {stand.alineas.map((alinea) => (
        <Paragraph key={alinea}>{alinea}</Paragraph>
      ))}
      <Heading level={3}>{kloven.titel}</Heading>
      <Paragraph>{kloven.inleiding}</Paragraph>
      {kloven.items.length > 0 && (
        <List
          ordered
          items={kloven.items.map((kloof) => (
            <Kloof {...kloof} href={kenmerkHref?.(kloof.kenmerkId)} />
          ))}
        />
      )}
      {raad && (
        <>
          <Heading level={3}>{raad.titel}</Heading>
          <Paragraph>{raad.inleiding}</Paragraph>
          <List items={raad.punten} />
        </>
      )}
      <div className="rapport-beeld">
        <Heading level={3}>{beeld.titel}</Heading>
        <StrookTabel strook={beeld.strook} tabel={beeld.tabel} />
        <Legenda {...beeld.legenda} />
      </div>
    </section>
  )
}

type KloofProps = SamenvattingModel['kloven']['items'][number] & {
  /** Where the kenmerk's own part is, if the report has one. */
  href: string | undefined
}

function Kloof({ titel, scoreregel, waarom, href }: KloofProps) {
  return (
    <>
      {href === undefined ? <strong>{titel}</strong> : <Link href={href}>{titel}</Link>}
      <span className="rapport-scoreregel">{scoreregel}</span>
      {waarom.join(' ')}
    </>
  )
}
