import { deelnemersPaden } from '@/components/deelnemers/model'
import { QrCode } from '@/components/deelnemers/qr-code'
import { DEELNEMERS_TEKSTEN } from '@/components/deelnemers/teksten'
import { PERSPECTIEF_NAMEN } from '@/components/perspectief/namen'
import { POSTER_TEKSTEN as TEKST } from '@/components/deelnemers/teksten-poster'
import { Heading } from '@/components/ui/heading'
import { Link } from '@/components/ui/link'
import { Paragraph } from '@/components/ui/paragraph'
import type { OpenLinkDetail } from '@/lib/deelnemers/schema'

/** A page to print and hang on a wall: why, and how to take part. */
export function Poster({ gemeenteNaam, meting, link, vragenlijst }: OpenLinkDetail) {
  const { perspectief, url, id } = link
  const paden = deelnemersPaden(meting.gemeenteCode, meting.id)
  const { openLinks } = DEELNEMERS_TEKSTEN
  return (
    <div className="vit-stack">
      <div className="vit-no-print vit-prose">
        <Paragraph>
          <Link href={paden.deelnemers}>{TEKST.terug}</Link>
        </Paragraph>
        <Paragraph>{TEKST.afdrukken}</Paragraph>
        <Paragraph>
          <Link href={paden.qr(id)} download={`qr-code-${perspectief}.svg`}>
            {openLinks.downloaden}
          </Link>
        </Paragraph>
      </div>
      <article className="vit-poster">
        <Paragraph variant="lead">{TEKST.gemeente(gemeenteNaam)}</Paragraph>
        <Heading level={1}>{TEKST.vraag(perspectief, gemeenteNaam)}</Heading>
        <Paragraph variant="lead">{TEKST.uitleg(perspectief, vragenlijst)}</Paragraph>
        <QrCode url={url} titel={openLinks.qrTitel(PERSPECTIEF_NAMEN[perspectief])} />
        <Paragraph>{TEKST.scan}</Paragraph>
        <p className="vit-poster__adres">{url}</p>
        {meting.rondeTot && <Paragraph>{TEKST.tot(meting.rondeTot)}</Paragraph>}
      </article>
    </div>
  )
}
