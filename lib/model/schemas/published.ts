import { z } from 'zod'
import { envelopeSchema, headEnvelopeSchema, headSchema, protectedSchema, rotationSchema } from './envelope'
import { packSchema, shardSchema } from './pack'

/** `docs/pack.schema.json`: what is published about the format, made of the very schemas that read it. */
export const publishedSchema = () => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Jejak Netral policy pack',
  description:
    'The payload (paket.json). $defs/envelope is the signed file, $defs/head the note that announces it; payloads are base64url of the JSON in $defs/payload, $defs/announcement and $defs/rotation.',
  $ref: '#/$defs/payload',
  $defs: Object.fromEntries(
    Object.entries({
      payload: packSchema,
      shard: shardSchema,
      envelope: envelopeSchema,
      head: headEnvelopeSchema,
      announcement: headSchema,
      rotation: rotationSchema,
      protected: protectedSchema,
    }).map(([name, schema]) => [name, z.toJSONSchema(schema)]),
  ),
})

/** Every field a payload may have, at any depth. */
export const payloadFields = (): string[] => [...new Set(fieldsOf(z.toJSONSchema(packSchema)))]

function fieldsOf(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return []
  const { properties = {} } = schema as { properties?: object }
  return [...Object.keys(properties), ...Object.values(schema).flatMap(fieldsOf)]
}
