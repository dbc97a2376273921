import { z } from 'zod'

/** The parameters in a path that more than one operation has. */

export const gemeenteParams = z.object({
  code: z.string().meta({ description: 'Code van de gemeente', example: 'GM9901' }),
})

export const metingParams = z.object({
  id: z
    .string()
    .regex(/^[A-Za-z0-9-]{1,64}$/)
    .meta({ description: 'Id van de meting' }),
})

export const regioParams = z.object({
  code: z.string().meta({ description: 'Code van de jeugdregio', example: 'JZ99' }),
})
