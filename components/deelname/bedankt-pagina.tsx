import { NietOpgeslagen } from '@/components/deelname/niet-opgeslagen'
import { toBladwijzers } from '@/components/deelname/pagina'
import { deelnamePad } from '@/components/deelname/paden'
import { DEELNAME_TEKSTEN } from '@/components/deelname/teksten'
import { Heading } from '@/components/ui/heading'
import { Link } from '@/components/ui/link'
import { List } from '@/components/ui/list'
import { Paragraph } from '@/components/ui/paragraph'
import type { AutosaveOptions } from '@/components/vragenlijst/autosave/use-autosave'
import type { Deelname } from '@/lib/deelname/schema'

const { bedankt: TEKST } = DEELNAME_TEKSTEN

type BedanktPaginaProps = { token: string; deelname: Deelname; opslag: AutosaveOptions }

/** Thanks, what happens next, and that answers can still change. */
export function BedanktPagina({ token, deelname, opslag }: BedanktPaginaProps) {
  const { rondeTot } = deelname.meting
  return (
    <div className="vit-prose dn">
      <Heading level={1}>{TEKST.titel}</Heading>
      <Paragraph variant="lead">{TEKST.uitleg}</Paragraph>
      <NietOpgeslagen opslag={opslag} kenmerken={toBladwijzers(token, deelname)} />
      <Heading level={2}>{TEKST.hierna}</Heading>
      <List ordered items={TEKST.stappen(rondeTot)} />
      <Paragraph>{TEKST.veranderen(rondeTot)}</Paragraph>
      <Paragraph>
        <Link href={deelnamePad(token)}>{TEKST.terug}</Link>
      </Paragraph>
      <Paragraph>{TEKST.gedeeld}</Paragraph>
    </div>
  )
}
