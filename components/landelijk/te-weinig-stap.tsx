import { regioPaden } from '@/components/regio/paden'
import { Link } from '@/components/ui/link'
import { Paragraph } from '@/components/ui/paragraph'
import type { Principal } from '@/lib/authz/access'
import { LANDELIJK_TEKSTEN as TEKST } from './teksten'

/** The regio's that the reader is an adviser of: none for most beheerders. */
export type EigenRegios = Principal['regios']

/** Where one can look while too few share for a picture of the country. */
export function TeWeinigStap({ regios }: { regios: EigenRegios }) {
  if (regios.length === 0) return <Paragraph>{TEKST.teWeinigStap}</Paragraph>
  return (
    <>
      <Paragraph>
        {TEKST.teWeinigStap} {TEKST.teWeinigRegios(regios.length)}
      </Paragraph>
      <ul className="vit-links">
        {regios.map(({ code, naam }) => (
          <li key={code}>
            <Link href={regioPaden(code).regio}>{naam}</Link>
          </li>
        ))}
      </ul>
    </>
  )
}
