import { BarChart } from 'echarts/charts';
import { GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import * as core from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

// Only the parts that the board draws with.
core.use([BarChart, GridComponent, LegendComponent, TooltipComponent, SVGRenderer]);

export { core };
