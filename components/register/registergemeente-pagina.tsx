import { BeheerNavigatie } from '@/components/beheer/navigatie'
import { BEHEER_PADEN } from '@/components/beheer/paden'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { DescriptionList } from '@/components/ui/description-list'
import { Heading } from '@/components/ui/heading'
import { Link } from '@/components/ui/link'
import { Paragraph } from '@/components/ui/paragraph'
import { Table } from '@/components/ui/table'
import type { Registergemeente } from '@/lib/register/schema'
import { GEMEENTE_TEKSTEN as TEKST, REGISTER_TEKSTEN } from './teksten'
import { describeStand } from './weergave'

/** One gemeente of the register: what it is now, and what it was in each year. */
export function RegistergemeentePagina({ gemeente, jaren, voorgangers }: Registergemeente) {
  return (
    <div className="vit-stack">
      <BeheerNavigatie current="register" />
      <div className="vit-prose">
        <Breadcrumb
          items={[{ label: REGISTER_TEKSTEN.titel, href: BEHEER_PADEN.register }]}
          current={gemeente.naam}
        />
        <Heading level={1}>{gemeente.naam}</Heading>
      </div>
      <DescriptionList
        items={[
          { term: TEKST.code, value: gemeente.code },
          { term: REGISTER_TEKSTEN.kolommen.stand, value: describeStand(gemeente) },
          { term: TEKST.regio, value: gemeente.regioNaam },
          { term: TEKST.provincie, value: gemeente.provincie },
          { term: TEKST.inwoners, value: REGISTER_TEKSTEN.getal(gemeente.inwoners) },
          { term: TEKST.registerjaar, value: gemeente.registerjaar },
          ...listVerwant(gemeente, voorgangers),
        ]}
      />
      <Jaren jaren={jaren} />
    </div>
  )
}

function listVerwant(
  { opvolger }: Registergemeente['gemeente'],
  voorgangers: Registergemeente['voorgangers'],
) {
  return [
    ...(opvolger
      ? [
          {
            term: TEKST.opvolger,
            value: <Link href={BEHEER_PADEN.gemeente(opvolger.code)}>{opvolger.naam}</Link>,
          },
        ]
      : []),
    ...(voorgangers.length > 0
      ? [
          {
            term: TEKST.voorgangers,
            value: (
              <ul className="vit-link-row">
                {voorgangers.map(({ code, naam, opgehevenPer }) => (
                  <li key={code}>
                    <Link href={BEHEER_PADEN.gemeente(code)}>
                      {TEKST.voorganger(naam, opgehevenPer)}
                    </Link>
                  </li>
                ))}
              </ul>
            ),
          },
        ]
      : []),
  ]
}

function Jaren({ jaren }: Pick<Registergemeente, 'jaren'>) {
  return (
    <section className="vit-stack" aria-labelledby="jaren">
      <Heading level={2} id="jaren">
        {TEKST.jaren}
      </Heading>
      {jaren.length === 0 && <Paragraph>{TEKST.geenJaren}</Paragraph>}
      {jaren.flatMap(({ jaar, regioCode, regioNaam }, index) => {
        const eerder = jaren[index + 1]
        if (!eerder || eerder.regioCode === regioCode) return []
        return <Paragraph key={jaar}>{TEKST.verhuisd(jaar, eerder.regioNaam, regioNaam)}</Paragraph>
      })}
      {jaren.length > 0 && (
        <Table
          caption={TEKST.jaren}
          captionHidden
          columns={[
            { id: 'jaar', header: TEKST.jaar },
            { id: 'naam', header: REGISTER_TEKSTEN.kolommen.naam },
            { id: 'regio', header: TEKST.regio },
            { id: 'provincie', header: TEKST.provincie },
            { id: 'inwoners', header: TEKST.inwoners, numeric: true },
          ]}
          rows={jaren.map(({ jaar, naam, regioNaam, provincie, inwoners }) => ({
            id: String(jaar),
            cells: {
              ...{ jaar, naam, provincie },
              regio: regioNaam,
              inwoners: REGISTER_TEKSTEN.getal(inwoners),
            },
          }))}
        />
      )}
    </section>
  )
}
