import { useState } from 'react';
import { createBrowserRouter, type RouteObject, RouterProvider } from 'react-router';
import { Loading } from '@/shared/ui/page-state';
import { AppShell } from './app-shell';
import { Home } from './home';
import { RouteFailed } from './route-failed';

/** Each page is a chunk of its own, loaded when first opened. */
export const routes: RouteObject[] = [
  {
    errorElement: <RouteFailed />,
    children: [
      {
        path: '/sign-in',
        hydrateFallbackElement: <Loading />,
        lazy: async () => ({ Component: (await import('./routes/sign-in-page')).SignInPage }),
      },
      {
        element: <AppShell />,
        hydrateFallbackElement: <Loading />,
        children: [
          {
            errorElement: <RouteFailed />,
            children: [
              { index: true, element: <Home /> },
              {
                path: 'tasks/:taskId?',
                lazy: async () => ({ Component: (await import('./routes/tasks-page')).TasksPage }),
              },
              {
                path: 'filing',
                lazy: async () => ({
                  Component: (await import('./routes/filing-page')).FilingPage,
                }),
              },
              {
                path: 'calendar',
                lazy: async () => ({
                  Component: (await import('./routes/calendar-page')).CalendarPage,
                }),
              },
              {
                path: 'plans',
                lazy: async () => ({ Component: (await import('./routes/plans-page')).PlansPage }),
              },
              {
                path: 'plans/:plan',
                lazy: async () => ({ Component: (await import('./routes/plan-page')).PlanPage }),
              },
              {
                path: 'plans/:plan/measures/:number',
                lazy: async () => ({
                  Component: (await import('./routes/measure-page')).MeasurePage,
                }),
              },
              {
                path: 'units/:unit',
                lazy: async () => ({ Component: (await import('./routes/unit-page')).UnitPage }),
              },
              {
                path: 'supervision',
                lazy: async () => ({
                  Component: (await import('./routes/supervision-page')).SupervisionPage,
                }),
              },
              {
                path: 'reports',
                lazy: async () => ({
                  Component: (await import('./routes/reports-page')).ReportsPage,
                }),
              },
              {
                path: 'reports/:reportId',
                lazy: async () => ({
                  Component: (await import('./routes/report-page')).ReportPage,
                }),
              },
              {
                path: 'reports/:reportId/edit',
                lazy: async () => ({
                  Component: (await import('./routes/report-edit-page')).ReportEditPage,
                }),
              },
              {
                path: 'office-reports/:reportId',
                lazy: async () => ({
                  Component: (await import('./routes/office-report-page')).OfficeReportPage,
                }),
              },
              {
                path: 'leader',
                lazy: async () => ({
                  Component: (await import('./routes/leader-page')).LeaderPage,
                }),
              },
              {
                path: 'notices/:tab?',
                lazy: async () => ({
                  Component: (await import('./routes/notices-page')).NoticesPage,
                }),
              },
              {
                path: 'instructions',
                lazy: async () => ({
                  Component: (await import('./routes/instructions-page')).InstructionsPage,
                }),
              },
              {
                path: 'import',
                lazy: async () => ({
                  Component: (await import('./routes/import-page')).ImportPage,
                }),
              },
              {
                path: 'import/:draft',
                lazy: async () => ({
                  Component: (await import('./routes/review-page')).ReviewPage,
                }),
              },
              {
                path: 'settings/:tab?',
                lazy: async () => ({
                  Component: (await import('./routes/settings-page')).SettingsPage,
                }),
              },
              {
                path: 'operations',
                lazy: async () => ({
                  Component: (await import('./routes/operations-page')).OperationsPage,
                }),
              },
              {
                path: '*',
                lazy: async () => ({
                  Component: (await import('./routes/not-found-page')).NotFoundPage,
                }),
              },
            ],
          },
        ],
      },
    ],
  },
];

export function AppRouter() {
  const [router] = useState(() => createBrowserRouter(routes));
  return <RouterProvider router={router} />;
}
