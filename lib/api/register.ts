import { z } from 'zod'

/** The register as the API gives it. */

const regioSchema = z.strictObject({ code: z.string(), naam: z.string() })

export const gemeentenSchema = z
  .strictObject({
    gemeenten: z.array(
      z.strictObject({
        code: z.string().describe('CBS-code, bijvoorbeeld GM0363'),
        naam: z.string(),
        provincie: z.string(),
        regio: regioSchema,
        inwoners: z.int(),
      }),
    ),
  })
  .meta({ id: 'Gemeenten' })

type Gemeenten = z.output<typeof gemeentenSchema>['gemeenten']

/** Takes the fields of the contract only, whatever else is stored. */
export const toGemeenten = (rows: Readonly<Gemeenten>): { gemeenten: Gemeenten } => ({
  gemeenten: rows.map(({ code, naam, provincie, regio, inwoners }) => ({
    code,
    naam,
    provincie,
    regio: { code: regio.code, naam: regio.naam },
    inwoners,
  })),
})

export const regiosSchema = z
  .strictObject({ regios: z.array(regioSchema.extend({ aantalGemeenten: z.int() })) })
  .meta({ id: 'Regios' })

export const toRegios = (
  rows: readonly { code: string; naam: string; _count: { gemeenten: number } }[],
) => ({
  regios: rows.map(({ code, naam, _count }) => ({ code, naam, aantalGemeenten: _count.gemeenten })),
})
