/** JSON Feed 1.1 as its specification tells it, with nothing that it does not name but extensions. */
const url = { type: 'string', format: 'uri', pattern: '^https://' };
const date = { type: 'string', format: 'date-time' };
const text = { type: 'string', minLength: 1 };
const person = { type: 'object', required: ['name'], additionalProperties: false, properties: { name: text, url } };

const item = {
  type: 'object',
  required: ['id', 'url', 'title', 'content_html', 'date_published'],
  additionalProperties: false,
  patternProperties: { '^_[a-z]+$': { type: 'object' } },
  properties: {
    id: text,
    url,
    title: text,
    content_html: text,
    summary: text,
    date_published: date,
    date_modified: date,
    tags: { type: 'array', items: text },
    language: { enum: ['ru', 'en'] },
  },
};

export const jsonFeedSchema = {
  type: 'object',
  required: ['version', 'title', 'home_page_url', 'feed_url', 'items'],
  additionalProperties: false,
  properties: {
    version: { const: 'https://jsonfeed.org/version/1.1' },
    title: text,
    home_page_url: url,
    feed_url: url,
    description: text,
    authors: { type: 'array', items: person, minItems: 1 },
    language: { enum: ['ru', 'en'] },
    items: { type: 'array', items: item },
  },
};
