import 'reflect-metadata';
import { MODULE_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { PERMISSIONS } from '#domain/access/permissions.js';
import { NOUNS } from '../../api/src/app.module';
import { ACCESS, type Access } from '../../api/src/platform/allow';

interface Route {
  name: string;
  access: Access | undefined;
  summary: string | undefined;
}

type Class = new (...args: never[]) => object;

/** Every route of every controller, with who may. */
function routes(): Route[] {
  const controllers = NOUNS.flatMap(
    (noun) => (Reflect.getMetadata(MODULE_METADATA.CONTROLLERS, noun) ?? []) as Class[],
  );
  return controllers.flatMap((controller) =>
    Object.getOwnPropertyNames(controller.prototype)
      .filter((name) => name !== 'constructor')
      .map((name) => ({ name, handler: (controller.prototype as Record<string, unknown>)[name] }))
      .filter(({ handler }) => typeof handler === 'function' && Reflect.hasMetadata(PATH_METADATA, handler))
      .map(({ name, handler }) => ({
        name: `${controller.name}.${name}`,
        access: (Reflect.getMetadata(ACCESS, handler as object) ??
          Reflect.getMetadata(ACCESS, controller)) as Access | undefined,
        summary: (
          Reflect.getMetadata('swagger/apiOperation', handler as object) as { summary?: string } | undefined
        )?.summary,
      })),
  );
}

/** What a stranger may reach; a new one here is a decision, not an accident. */
const PUBLIC = [
  'DemoController.read',
  'HealthController.live',
  'HealthController.ready',
  'InvitationsController.accept',
  'InvitationsController.read',
  'SessionsController.create',
  'SessionsController.read',
];

describe('routes', () => {
  it('each declares who may', () => {
    expect(routes().length).toBeGreaterThan(20);
    expect(routes().filter(({ access }) => access === undefined)).toEqual([]);
  });

  it('each says in the API description what it does', () => {
    expect(routes().filter(({ summary }) => !summary)).toEqual([]);
  });

  it('only the listed ones are open to strangers', () => {
    const open = routes().filter(({ access }) => access === 'public');
    expect(open.map(({ name }) => name).sort()).toEqual(PUBLIC);
  });

  it('name permissions that exist, and no permission is left without a route', () => {
    const named = new Set(routes().flatMap(({ access }) => (Array.isArray(access) ? access : [])));
    expect([...named].filter((permission) => !PERMISSIONS.includes(permission))).toEqual([]);
    const unused = PERMISSIONS.filter((permission) => !named.has(permission));
    // `demo.change` and `case.carryOver` belong to the demo control and to rounds that allow carry-over.
    expect(unused.filter((permission) => !['case.carryOver', 'demo.change'].includes(permission))).toEqual(
      [],
    );
  });
});
