using MudBlazor;

namespace Conduct.App.Shell.Frame;

/// <summary>The look: calm, teal, dense. Every colour of text reaches 4.5:1 on surface, background and its own soft ground, light and dark.</summary>
internal static class ConductTheme
{
    // The stylesheet puts Chinese or Latin fonts first, by the language of the page.
    private static readonly string[] Fonts = ["var(--font)"];

    public static readonly MudTheme Value = new()
    {
        PaletteLight = new PaletteLight
        {
            Primary = "#0b6b86", PrimaryDarken = "#08546a", PrimaryContrastText = "#ffffff", Secondary = "#52616d", Tertiary = "#0b6b86",
            Info = "#0d5c9e", InfoDarken = "#0d5c9e", Success = "#1a6838", SuccessDarken = "#1a6838",
            Warning = "#7a4900", WarningDarken = "#7a4900", Error = "#b0231b", ErrorDarken = "#b0231b", Dark = "#47545f",
            InfoContrastText = "#ffffff", SuccessContrastText = "#ffffff", WarningContrastText = "#ffffff", ErrorContrastText = "#ffffff",
            TextPrimary = "#1c2833", TextSecondary = "#52616d", TextDisabled = "#6b7983", ActionDefault = "#52616d", ActionDisabled = "#6b7983", ActionDisabledBackground = "#e3e8ec",
            Background = "#f3f5f7", BackgroundGray = "#f7f9fa", Surface = "#ffffff", AppbarBackground = "#ffffff", AppbarText = "#1c2833",
            DrawerBackground = "#ffffff", DrawerText = "#1c2833", DrawerIcon = "#52616d",
            LinesDefault = "#dce3e8", LinesInputs = "#84929c", TableLines = "#dce3e8", Divider = "#dce3e8", TableHover = "#eef3f6",
            OverlayDark = "rgba(10,20,30,0.5)", HoverOpacity = 0.1,
        },
        PaletteDark = new PaletteDark
        {
            Primary = "#63c3dd", PrimaryDarken = "#8ad4e8", PrimaryContrastText = "#04222c", Secondary = "#a5b3be", Tertiary = "#63c3dd",
            Info = "#8fc4f4", InfoDarken = "#8fc4f4", Success = "#86d3a0", SuccessDarken = "#86d3a0",
            Warning = "#f1c26f", WarningDarken = "#f1c26f", Error = "#ffa29a", ErrorDarken = "#ffa29a", Dark = "#bcc7d0",
            InfoContrastText = "#10161b", SuccessContrastText = "#10161b", WarningContrastText = "#10161b", ErrorContrastText = "#10161b",
            TextPrimary = "#e4eaef", TextSecondary = "#a5b3be", TextDisabled = "#8b99a4", ActionDefault = "#a5b3be", ActionDisabled = "#8b99a4", ActionDisabledBackground = "#29343d",
            Background = "#10161b", BackgroundGray = "#1e2830", Surface = "#182027", AppbarBackground = "#182027", AppbarText = "#e4eaef",
            DrawerBackground = "#182027", DrawerText = "#e4eaef", DrawerIcon = "#a5b3be",
            LinesDefault = "#2e3a44", LinesInputs = "#6b7b88", TableLines = "#2e3a44", Divider = "#2e3a44", TableHover = "#202b33",
            OverlayDark = "rgba(0,0,0,0.6)", HoverOpacity = 0.14,
        },
        LayoutProperties = new LayoutProperties { DefaultBorderRadius = "6px", DrawerWidthLeft = "15.5rem", AppbarHeight = "4rem" },
        Typography = new Typography
        {
            Default = new DefaultTypography { FontFamily = Fonts, FontSize = "1rem", LineHeight = "1.6", LetterSpacing = "0" },
            H1 = new H1Typography { FontFamily = Fonts, FontSize = "1.57rem", FontWeight = "600", LineHeight = "1.35", LetterSpacing = "0" },
            H2 = new H2Typography { FontFamily = Fonts, FontSize = "1.18rem", FontWeight = "600", LineHeight = "1.35", LetterSpacing = "0" },
            H3 = new H3Typography { FontFamily = Fonts, FontSize = "1rem", FontWeight = "600", LineHeight = "1.35", LetterSpacing = "0" },
            H6 = new H6Typography { FontFamily = Fonts, FontSize = "1.18rem", FontWeight = "600", LineHeight = "1.35", LetterSpacing = "0" },
            Subtitle1 = new Subtitle1Typography { FontFamily = Fonts, FontSize = "1rem", LineHeight = "1.6", LetterSpacing = "0" },
            Subtitle2 = new Subtitle2Typography { FontFamily = Fonts, FontSize = "1rem", FontWeight = "600", LineHeight = "1.6", LetterSpacing = "0" },
            Body1 = new Body1Typography { FontFamily = Fonts, FontSize = "1rem", LineHeight = "1.6", LetterSpacing = "0" },
            Body2 = new Body2Typography { FontFamily = Fonts, FontSize = "1rem", LineHeight = "1.5", LetterSpacing = "0" },
            Button = new ButtonTypography { FontFamily = Fonts, FontSize = "1rem", FontWeight = "500", LineHeight = "1.5", LetterSpacing = "0", TextTransform = "none" },
            Caption = new CaptionTypography { FontFamily = Fonts, FontSize = ".93rem", LineHeight = "1.5", LetterSpacing = "0" },
        },
    };
}
