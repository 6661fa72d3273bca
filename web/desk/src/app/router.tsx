import { createBrowserRouter, type RouteObject } from 'react-router';
import { type Area, areas } from './areas';
import { Broken } from './Broken';
import { Guarded } from './Guarded';
import { NotFound } from './NotFound';
import { Shell } from './Shell';
import { Starting } from './Starting';

export function newRouter() {
  return createBrowserRouter([
    { path: '/sign-in', lazy: () => import('../sign-in'), errorElement: <Broken />, hydrateFallbackElement: <Starting /> },
    {
      element: <Shell />,
      hydrateFallbackElement: <Starting />,
      errorElement: <Broken />,
      children: [
        { errorElement: <Broken />, children: [...areas.map(route), { path: '*', element: <NotFound /> }] },
      ],
    },
  ]);
}

function route(area: Area): RouteObject {
  return {
    path: area.path,
    lazy: async () => {
      const { Component } = await area.load();
      return { element: <Guarded needs={area.needs} page={Component} /> };
    },
  };
}
